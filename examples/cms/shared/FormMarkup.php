<?php

declare(strict_types=1);

namespace SafeguardingForms;

/** A form as it stands in a page: the HTML that the build left, with the site's own addresses in it. */
final class FormMarkup
{
    /** @param string $stylesheet address at which this site serves the forms' sheet */
    public function __construct(private readonly FormList $list, private readonly string $stylesheet)
    {
    }

    /**
     * @param array{audience: string, file: string} $form one of the list
     * @param string $post where the page's script posts what the form hands over
     * @param string $exit where the way out leads of a form to the person at risk; without one, where the build says
     */
    public function of(array $form, string $post, string $exit = ''): string
    {
        $html = (string) file_get_contents("{$this->list->folder}/html/{$form['file']}");
        $hash = $this->list->integrity('safeguarding-forms.css');
        $html = str_replace(
            'href="' . $this->list->stylesheet . '"',
            'href="' . self::escaped($this->stylesheet) . '" integrity="' . $hash . '" crossorigin="anonymous"',
            $html,
        );
        if ($form['audience'] === 'self' && $exit !== '') {
            // In the attribute, in the link, and in the mark by which the script knows what it may take up.
            $html = str_replace($this->list->neutralExit, self::escaped($exit), $html);
        }
        return '<div class="safeguarding-form" data-safeguarding-post="' . self::escaped($post) . '">' . trim($html) . '</div>';
    }

    /** A text as it stands in HTML, between quotation marks too. */
    public static function escaped(string $text): string
    {
        return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
    }
}
