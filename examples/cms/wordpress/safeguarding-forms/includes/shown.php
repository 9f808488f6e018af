<?php
/** What stands in a page where an author has placed a form. */

declare(strict_types=1);

namespace SafeguardingForms\WordPress;

use SafeguardingForms\FormMarkup;
use SafeguardingForms\UnknownForm;

defined('ABSPATH') || exit;

/**
 * The form, and has its scripts loaded. Where it cannot be shown, whoever edits pages reads why, and nobody else anything.
 *
 * @param array<string, string> $asked element, edition, language, audience
 */
function shown(array $asked): string
{
    try {
        $form = forms()->find(
            $asked['element'],
            $asked['edition'],
            $asked['language'] === '' ? language_of_site() : $asked['language'],
            $asked['audience'],
        );
    } catch (UnknownForm $unknown) {
        return said_to_editors($unknown->getMessage());
    }
    $post = post_address();
    if ($post === '') {
        // A form that leads nowhere would take answers and lose them.
        return said_to_editors('Set under Settings, General, where submissions are posted to.');
    }
    load_scripts($form['element']);
    $markup = new FormMarkup(forms(), address_of('safeguarding-forms.css'));
    return $markup->of($form, $post, exit_address());
}

/** A message, to those alone who can do something about it. */
function said_to_editors(string $message): string
{
    if (!current_user_can('edit_posts')) {
        return '';
    }
    return '<p class="safeguarding-form-problem"><strong>Safeguarding form:</strong> ' . esc_html($message) . '</p>';
}
