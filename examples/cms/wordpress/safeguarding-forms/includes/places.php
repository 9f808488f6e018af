<?php
/** Where an author can place a form: the shortcode and the block. */

declare(strict_types=1);

namespace SafeguardingForms\WordPress;

defined('ABSPATH') || exit;

/** What an author chooses. */
const CHOICES = ['element' => '', 'edition' => '', 'language' => '', 'audience' => ''];

/** Makes both known. */
function register_places(): void
{
    add_shortcode('safeguarding_form', show_place(...));
    register_block_type(dirname(PLUGIN_FILE) . '/block', ['render_callback' => show_place(...)]);
    // The editor offers what there is, and nothing else.
    wp_add_inline_script(
        'safeguarding-forms-form-editor-script',
        'window.safeguardingForms = ' . wp_json_encode(offered()) . ';',
        'before',
    );
}

/**
 * @param array<string, mixed>|string $given attributes of the block or the shortcode; a string where there are none
 */
function show_place(array|string $given): string
{
    $chosen = array_intersect_key(is_array($given) ? $given : [], CHOICES);
    $typed = fn (mixed $each): string => is_string($each) ? trim($each, " \t\r\n") : '';
    return shown([...CHOICES, ...array_map($typed, $chosen)]);
}

/** @return array{editions: array<string, string[]>, languages: string[], selfServe: string[]} what the editor offers */
function offered(): array
{
    return [
        'editions' => forms()->editions(),
        'languages' => forms()->all('language'),
        'selfServe' => forms()->elementsFor('self'),
    ];
}
