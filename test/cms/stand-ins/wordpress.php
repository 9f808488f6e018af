<?php
/**
 * What the plugin asks of WordPress, and no more: enough to read what it would put into a page. It is no WordPress.
 *
 * Input: { plugin, options, locale, canEdit, addresses, places: [{ kind, given }] }
 * Output: { shown: [{ html, modules }], modules, printed, fields, kept, untouched, editor }
 */

declare(strict_types=1);

const ABSPATH = '/';

$wp = new stdClass();
$wp->input = json_decode((string) file_get_contents('php://stdin'), true, 64, JSON_THROW_ON_ERROR);
$wp->hooks = $wp->shortcodes = $wp->blocks = $wp->modules = $wp->loaded = $wp->settings = $wp->fields = $wp->inline = [];

function add_action(string $name, callable $called): void
{
    $GLOBALS['wp']->hooks[$name][] = $called;
}
function add_filter(string $name, callable $called): void
{
    add_action($name, $called);
}
function apply_filters(string $name, mixed $value): mixed
{
    return array_reduce($GLOBALS['wp']->hooks[$name] ?? [], fn (mixed $left, callable $each): mixed => $each($left), $value);
}
function add_shortcode(string $name, callable $shows): void
{
    $GLOBALS['wp']->shortcodes[$name] = $shows;
}
function register_block_type(string $folder, array $arguments): void
{
    $block = json_decode((string) file_get_contents("$folder/block.json"), true, 16, JSON_THROW_ON_ERROR);
    $GLOBALS['wp']->blocks[$block['name']] = [...$arguments, 'attributes' => $block['attributes']];
}
function wp_register_script_module(string $id, string $address, array $needs, ?string $version): void
{
    $GLOBALS['wp']->modules[$id] = $address . ($version === null ? '' : "?ver=$version");
}
function wp_enqueue_script_module(string $id): void
{
    $GLOBALS['wp']->loaded[] = $id;
}
function wp_add_inline_script(string $handle, string $code): void
{
    $GLOBALS['wp']->inline[$handle] = $code;
}
function wp_json_encode(mixed $value): string
{
    return json_encode($value, JSON_THROW_ON_ERROR);
}
function plugins_url(string $path, string $file): string
{
    return 'https://site.example/wp-content/plugins/' . basename(dirname($file)) . "/$path";
}
function determine_locale(): string
{
    return $GLOBALS['wp']->input['locale'];
}
function current_user_can(string $what): bool
{
    return $what === 'edit_posts' && $GLOBALS['wp']->input['canEdit'];
}
function get_option(string $name, mixed $default): mixed
{
    return $GLOBALS['wp']->input['options'][$name] ?? $default;
}
function register_setting(string $page, string $name, array $arguments): void
{
    $GLOBALS['wp']->settings[$name] = $arguments['sanitize_callback'];
}
function add_settings_section(string $id, string $title, callable $draws, string $page): void
{
}
function add_settings_field(string $id, string $label, callable $draws): void
{
    ob_start();
    $draws();
    $GLOBALS['wp']->fields[$id] = ob_get_clean();
}
function esc_html(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES, 'UTF-8');
}
function esc_attr(string $text): string
{
    return esc_html($text);
}

require $wp->input['plugin'];
foreach (['init', 'admin_init'] as $name) {
    foreach ($wp->hooks[$name] as $called) {
        $called();
    }
}

$shown = [];
foreach ($wp->input['places'] as ['kind' => $kind, 'given' => $given]) {
    $wp->loaded = [];
    $block = $wp->blocks['safeguarding-forms/form'];
    // WordPress fills in what block.json says of an attribute that is missing.
    $defaults = array_map(fn (array $each): string => $each['default'], $block['attributes']);
    $html = $kind === 'block'
        ? $block['render_callback']([...$defaults, ...$given])
        : $wp->shortcodes['safeguarding_form']($given ?: '');
    $shown[] = ['html' => $html, 'modules' => $wp->loaded];
}
$printed = array_map(
    fn (string $id): array => apply_filters('wp_script_attributes', ['type' => 'module', 'id' => "$id-js-module"]),
    array_keys($wp->modules),
);
echo json_encode([
    'shown' => $shown,
    'modules' => $wp->modules,
    'printed' => $printed,
    'fields' => $wp->fields,
    'kept' => array_map(
        fn (callable $usable): array => array_map($usable, $wp->input['addresses'] ?? []),
        $wp->settings,
    ),
    'untouched' => apply_filters('no_texturize_tags', ['pre']),
    'editor' => $wp->inline['safeguarding-forms-form-editor-script'],
], JSON_THROW_ON_ERROR);
