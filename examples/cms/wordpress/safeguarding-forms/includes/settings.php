<?php
/** The two addresses that the site sets, under Settings, General: an author who places a form can set neither. */

declare(strict_types=1);

namespace SafeguardingForms\WordPress;

use SafeguardingForms\Address;

defined('ABSPATH') || exit;

const POST_OPTION = 'safeguarding_forms_post';
const EXIT_OPTION = 'safeguarding_forms_exit';

/** Where submissions are posted to; empty while nobody has set it. A site's own code can say by the filter. */
function post_address(): string
{
    return Address::ofPost((string) apply_filters(POST_OPTION, get_option(POST_OPTION, '')));
}

/** Where the way out leads of forms to the person at risk; empty where it is to stay as the build has it. */
function exit_address(): string
{
    return Address::ofExit((string) apply_filters(EXIT_OPTION, get_option(EXIT_OPTION, '')));
}

/** Adds the fields. */
function register_settings(): void
{
    add_settings_section('safeguarding_forms', 'Safeguarding forms', says_what_is_stored(...), 'general');
    add_field(POST_OPTION, 'Submissions are posted to', Address::ofPost(...));
    add_field(EXIT_OPTION, 'The way out leads to', Address::ofExit(...));
}

/** @param callable(string): string $usable gives the address, or nothing where it cannot be used */
function add_field(string $option, string $label, callable $usable): void
{
    register_setting('general', $option, [
        'type' => 'string',
        'default' => '',
        'sanitize_callback' => fn (mixed $given): string => $usable(is_string($given) ? $given : ''),
    ]);
    $draw = function () use ($option): void {
        printf(
            '<input class="regular-text" type="text" id="%1$s" name="%1$s" value="%2$s">',
            esc_attr($option),
            esc_attr((string) get_option($option, '')),
        );
    };
    add_settings_field($option, $label, $draw, 'general', 'safeguarding_forms', ['label_for' => $option]);
}

/** What stands above the fields. */
function says_what_is_stored(): void
{
    echo '<p>This site stores no submission. A path at this site or an https address receives them, verifies them and ' .
        'keeps them; until it is set, no form is shown.</p>';
}
