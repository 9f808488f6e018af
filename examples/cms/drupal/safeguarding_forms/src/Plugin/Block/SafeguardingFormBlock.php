<?php

declare(strict_types=1);

namespace Drupal\safeguarding_forms\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Cache\Cache;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\Render\Markup;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\safeguarding_forms\Forms;
use SafeguardingForms\UnknownForm;
use Symfony\Component\DependencyInjection\ContainerInterface;

/** A form as a block, in a region or in a layout. */
#[Block(
    id: 'safeguarding_form',
    admin_label: new TranslatableMarkup('Safeguarding form'),
    category: new TranslatableMarkup('Safeguarding'),
)]
final class SafeguardingFormBlock extends BlockBase implements ContainerFactoryPluginInterface
{
    /** Between element and edition where both are one choice; no name of either holds it. */
    private const BETWEEN = ':';

    // Drupal writes a block down while a layout is edited, and brings its services back: they are no constants.
    public function __construct(
        array $configuration,
        $plugin_id,
        $plugin_definition,
        protected Forms $forms,
        protected LanguageManagerInterface $languages,
    ) {
        parent::__construct($configuration, $plugin_id, $plugin_definition);
    }

    public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): self
    {
        return new self(
            $configuration,
            $plugin_id,
            $plugin_definition,
            $container->get('safeguarding_forms.forms'),
            $container->get('language_manager'),
        );
    }

    public function defaultConfiguration(): array
    {
        return ['form' => '', 'language' => '', 'audience' => 'professional'];
    }

    public function blockForm($form, FormStateInterface $form_state): array
    {
        $list = $this->forms->list();
        $languages = $list->all('language');
        $audiences = $list->all('audience');
        return [
            'form' => $this->choice('Form and edition', $this->offered(), 'form') + ['#required' => true],
            'language' => $this->choice('Language', ['' => 'That of the page'] + array_combine($languages, $languages), 'language'),
            'audience' => $this->choice('Who fills it in', array_combine($audiences, $audiences), 'audience'),
        ];
    }

    public function blockValidate($form, FormStateInterface $form_state): void
    {
        try {
            $asked = $this->asked(fn (string $name): string => (string) $form_state->getValue($name));
            $this->forms->list()->find(...$asked);
        } catch (UnknownForm $unknown) {
            $form_state->setErrorByName('audience', $unknown->getMessage());
        }
    }

    public function blockSubmit($form, FormStateInterface $form_state): void
    {
        foreach (array_keys($this->defaultConfiguration()) as $name) {
            $this->configuration[$name] = (string) $form_state->getValue($name);
        }
    }

    public function build(): array
    {
        $asked = $this->asked(fn (string $name): string => (string) $this->configuration[$name]);
        $shown = $this->forms->shown($asked);
        // Drupal would take the form's own tags out of a text; this one holds nothing that anybody has typed.
        return ['#markup' => Markup::create($shown['html']), '#attached' => ['library' => $shown['libraries']]];
    }

    public function getCacheContexts(): array
    {
        return Cache::mergeContexts(parent::getCacheContexts(), [...Forms::CACHE_CONTEXTS, 'languages:language_interface']);
    }

    public function getCacheTags(): array
    {
        return Cache::mergeTags(parent::getCacheTags(), Forms::CACHE_TAGS);
    }

    /**
     * @param callable(string): string $given
     * @return array{element: string, edition: string, language: string, audience: string}
     */
    private function asked(callable $given): array
    {
        [$element, $edition] = explode(self::BETWEEN, $given('form') . self::BETWEEN, 3);
        $language = $given('language');
        $page = $this->languages->getCurrentLanguage()->getId();
        return [
            'element' => $element,
            'edition' => $edition,
            'language' => $language === '' ? $this->forms->languageOr($page) : $language,
            'audience' => $given('audience'),
        ];
    }

    /** @return array<string, string> every edition of every element */
    private function offered(): array
    {
        $offered = [];
        foreach ($this->forms->list()->editions() as $element => $editions) {
            foreach ($editions as $edition) {
                $offered[$element . self::BETWEEN . $edition] = "$element, $edition";
            }
        }
        return $offered;
    }

    /** @param array<string, string> $options */
    private function choice(string $title, array $options, string $name): array
    {
        return ['#type' => 'select', '#title' => $title, '#options' => $options, '#default_value' => $this->configuration[$name]];
    }
}
