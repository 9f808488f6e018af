<?php

declare(strict_types=1);

namespace Drupal\safeguarding_forms;

use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\Extension\ModuleExtensionList;
use Drupal\Core\File\FileUrlGeneratorInterface;
use Drupal\Core\Session\AccountInterface;
use SafeguardingForms\Address;
use SafeguardingForms\FormList;
use SafeguardingForms\FormMarkup;
use SafeguardingForms\UnknownForm;

/** The forms that came with the module, and how one of them stands in a page. */
final class Forms
{
    /** What a page with a form depends on. */
    public const CACHE_TAGS = ['config:safeguarding_forms.settings'];
    public const CACHE_CONTEXTS = ['user.permissions'];

    /** Who reads why a form cannot be shown: whoever can place one in a block, or sees what is unpublished. */
    private const EDITORS = ['administer blocks', 'access content overview'];

    private ?FormList $list = null;

    public function __construct(
        private readonly ModuleExtensionList $modules,
        private readonly FileUrlGeneratorInterface $addresses,
        private readonly ConfigFactoryInterface $config,
        private readonly AccountInterface $user,
    ) {
    }

    /** The list of them, read once a request. */
    public function list(): FormList
    {
        // Both plugins share these files, and Drupal loads by name what is its own alone.
        foreach (['UnknownForm', 'FormList', 'FormMarkup', 'Address'] as $name) {
            require_once dirname(__DIR__) . "/shared/$name.php";
        }
        return $this->list ??= new FormList(dirname(__DIR__));
    }

    /**
     * A form and the libraries that it needs. Where it cannot be shown, whoever edits pages reads why, and nobody else
     * anything.
     *
     * @param array<string, string> $asked element, edition, language, audience
     * @return array{html: string, libraries: string[]}
     */
    public function shown(array $asked): array
    {
        $list = $this->list();
        try {
            $form = $list->find($asked['element'], $asked['edition'], $asked['language'], $asked['audience']);
        } catch (UnknownForm $unknown) {
            return $this->saidToEditors($unknown->getMessage());
        }
        $settings = $this->config->get('safeguarding_forms.settings');
        $post = Address::ofPost((string) $settings->get('post'));
        if ($post === '') {
            // A form that leads nowhere would take answers and lose them.
            return $this->saidToEditors('safeguarding_forms.settings has no address that submissions are posted to.');
        }
        $folder = $this->modules->getPath('safeguarding_forms');
        $sheet = $this->addresses->generateString("$folder/cdn/$list->version/safeguarding-forms.css");
        return [
            'html' => (new FormMarkup($list, $sheet))->of($form, $post, Address::ofExit((string) $settings->get('exit'))),
            'libraries' => ["safeguarding_forms/{$form['element']}"],
        ];
    }

    /** A language's code where forms are offered in it; else English. */
    public function languageOr(string $code): string
    {
        return $this->list()->speaks($code) ? $code : 'en';
    }

    /** @return array{html: string, libraries: string[]} */
    private function saidToEditors(string $message): array
    {
        $isEditor = array_filter(self::EDITORS, $this->user->hasPermission(...)) !== [];
        $html = '<p><strong>Safeguarding form:</strong> ' . FormMarkup::escaped($message) . '</p>';
        return ['html' => $isEditor ? $html : '', 'libraries' => []];
    }
}
