<?php
/** Takes the plugin's two settings away with it. It has nothing else to take away. */

declare(strict_types=1);

defined('WP_UNINSTALL_PLUGIN') || exit;

delete_option('safeguarding_forms_post');
delete_option('safeguarding_forms_exit');
