<?php
/** The scripts of the forms, as modules. */

declare(strict_types=1);

namespace SafeguardingForms\WordPress;

defined('ABSPATH') || exit;

/** The id that WordPress knows a form's script by. */
function module_of(string $element): string
{
    return "safeguarding-forms/$element";
}

/** Makes the scripts known; none is loaded before a page shows its form. */
function register_scripts(): void
{
    foreach (forms()->all('element') as $element) {
        // Without a version in the query: it stands in the path, and what is loaded later is found beside the script.
        wp_register_script_module(module_of($element), address_of("$element.js"), [], null);
    }
    wp_register_script_module(module_of('post'), plugins_url('shared/post.js', PLUGIN_FILE), [], forms()->version);
}

/** Has WordPress load the script of a form, and the one that posts. */
function load_scripts(string $element): void
{
    wp_enqueue_script_module(module_of($element));
    wp_enqueue_script_module(module_of('post'));
}

/**
 * Puts the hash on the script of a form, so that a browser runs no other. WordPress has no argument for it.
 *
 * @param array<string, string|bool> $attributes
 * @return array<string, string|bool>
 */
function with_integrity(array $attributes): array
{
    $id = (string) ($attributes['id'] ?? '');
    foreach (forms()->all('element') as $element) {
        if ($id === module_of($element) . '-js-module') {
            return [...$attributes, 'integrity' => forms()->integrity("$element.js"), 'crossorigin' => 'anonymous'];
        }
    }
    return $attributes;
}

/**
 * Keeps WordPress from turning quotation marks in a form's texts: the script takes up what it knows.
 *
 * @param string[] $tags
 * @return string[]
 */
function left_as_they_are(array $tags): array
{
    return [...$tags, ...forms()->all('element')];
}
