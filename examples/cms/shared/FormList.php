<?php

declare(strict_types=1);

namespace SafeguardingForms;

/**
 * Which forms there are: `forms.json`, which `build.mjs` writes from the packages' own data. A form is found by comparing
 * with this list alone, so nothing that an author types ever becomes part of a path.
 */
final class FormList
{
    /** Of what the build is. */
    public readonly string $version;
    /** Where the way out of a form to the person at risk leads until the site says otherwise. */
    public readonly string $neutralExit;
    /** The address of the sheet as it stands in the files of HTML. */
    public readonly string $stylesheet;

    /** @var array<string, string> hashes of what a page loads at once, by file */
    private readonly array $integrity;
    /** @var list<array{element: string, edition: string, language: string, audience: string, file: string}> */
    private readonly array $forms;

    /** @param string $folder the folder that holds forms.json, html and cdn */
    public function __construct(public readonly string $folder)
    {
        $text = (string) file_get_contents("$folder/forms.json");
        $data = json_decode($text, true, 16, JSON_THROW_ON_ERROR);
        $this->version = $data['version'];
        $this->neutralExit = $data['neutralExit'];
        $this->stylesheet = $data['stylesheet'];
        $this->integrity = $data['integrity'];
        $this->forms = $data['forms'];
    }

    /**
     * The form that was asked for. What is empty is the first that there is: the default edition, English, professional.
     *
     * @return array{element: string, edition: string, language: string, audience: string, file: string}
     * @throws UnknownForm
     */
    public function find(string $element, string $edition = '', string $language = '', string $audience = ''): array
    {
        $left = $this->forms;
        $asked = [
            'element' => $element,
            'audience' => $audience === '' ? 'professional' : $audience,
            'edition' => $edition,
            'language' => $language === '' ? 'en' : $language,
        ];
        foreach ($asked as $what => $given) {
            $allowed = array_values(array_unique(array_column($left, $what)));
            $wanted = $what === 'edition' && $given === '' ? $allowed[0] : $given;
            if (!in_array($wanted, $allowed, true)) {
                throw UnknownForm::named($what, $wanted, $allowed);
            }
            $left = array_values(array_filter($left, fn (array $form): bool => $form[$what] === $wanted));
        }
        return $left[0];
    }

    /** Whether any form is offered in a language: a site's own may be none of them. */
    public function speaks(string $language): bool
    {
        return in_array($language, array_column($this->forms, 'language'), true);
    }

    /** @return string[] what there is, of what an author chooses: `element`, `edition`, `language` or `audience` */
    public function all(string $what): array
    {
        return array_values(array_unique(array_column($this->forms, $what)));
    }

    /** @return string[] the elements that speak to an audience */
    public function elementsFor(string $audience): array
    {
        $forms = array_filter($this->forms, fn (array $form): bool => $form['audience'] === $audience);
        return array_values(array_unique(array_column($forms, 'element')));
    }

    /** @return array<string, string[]> the editions of each element, the default first */
    public function editions(): array
    {
        $editions = [];
        foreach ($this->forms as ['element' => $element, 'edition' => $edition]) {
            $editions[$element][$edition] = $edition;
        }
        return array_map(array_values(...), $editions);
    }

    /** The hash of a script or sheet, as a browser checks it. */
    public function integrity(string $file): string
    {
        return $this->integrity[$file];
    }
}
