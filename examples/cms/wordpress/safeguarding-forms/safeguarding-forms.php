<?php
/**
 * Plugin Name: Safeguarding Forms
 * Description: Puts UK safeguarding forms into pages, as a block and as a shortcode. It stores nothing: what a form hands over is posted to an address of yours.
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 8.1
 * License: MIT
 */

declare(strict_types=1);

namespace SafeguardingForms\WordPress;

defined('ABSPATH') || exit;

/** This file: WordPress finds addresses of the plugin by it. */
const PLUGIN_FILE = __FILE__;

require_once __DIR__ . '/shared/UnknownForm.php';
require_once __DIR__ . '/shared/FormList.php';
require_once __DIR__ . '/shared/FormMarkup.php';
require_once __DIR__ . '/shared/Address.php';
require_once __DIR__ . '/includes/forms.php';
require_once __DIR__ . '/includes/scripts.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/shown.php';
require_once __DIR__ . '/includes/places.php';

add_action('init', register_scripts(...));
add_action('init', register_places(...));
add_action('admin_init', register_settings(...));
add_filter('wp_script_attributes', with_integrity(...));
add_filter('no_texturize_tags', left_as_they_are(...));
