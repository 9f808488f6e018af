<?php
/** What WordPress loads before the script of the block in the editor. */

return [
    'dependencies' => ['wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element'],
    'version' => '0.1.0',
];
