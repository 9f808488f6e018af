<?php

declare(strict_types=1);

namespace Drupal\safeguarding_forms\Plugin\Filter;

use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;
use Drupal\safeguarding_forms\Forms;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Puts a form where `[safeguarding-form element="dash-checklist" edition="kirklees" language="cy"]` stands in a text. It is
 * plain text, which every editor keeps; what it becomes has passed no editor, so the filter stands last in a text format.
 */
#[Filter(
    id: 'safeguarding_form',
    title: new TranslatableMarkup('Safeguarding forms'),
    type: FilterInterface::TYPE_TRANSFORM_IRREVERSIBLE,
    description: new TranslatableMarkup('Last of all: puts a form where [safeguarding-form element="…"] stands.'),
    weight: 100,
)]
final class SafeguardingFormFilter extends FilterBase implements ContainerFactoryPluginInterface
{
    /** A tag with all that is in it: a form put into an attribute would end it. */
    private const TAG = '<(?!p>\s*\[)[a-z/!](?:"[^"]*"|\'[^\']*\'|[^"\'>])*+>(*SKIP)(*FAIL)';

    private const PLACE = '\[safeguarding-form\b([^\[\]<>]{0,500})\]';

    /** With the paragraph that an editor puts around it: a form cannot stand in one. */
    private const PLACES = '~' . self::TAG . '|<p>\s*' . self::PLACE . '\s*</p>|' . self::PLACE . '~i';

    /** An editor may have kept the quotation marks as they are, or as entities. */
    private const ATTRIBUTE = '~([a-z]+)=("|&quot;)(.*?)\2~s';

    private const CHOICES = ['element' => '', 'edition' => '', 'language' => '', 'audience' => ''];

    public function __construct(array $configuration, $plugin_id, $plugin_definition, protected Forms $forms)
    {
        parent::__construct($configuration, $plugin_id, $plugin_definition);
    }

    public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): self
    {
        return new self($configuration, $plugin_id, $plugin_definition, $container->get('safeguarding_forms.forms'));
    }

    public function process($text, $langcode): FilterProcessResult
    {
        $libraries = [];
        $replaced = preg_replace_callback(self::PLACES, function (array $found) use ($langcode, &$libraries): string {
            $shown = $this->forms->shown($this->asked($found[2] ?? $found[1], (string) $langcode));
            $libraries = [...$libraries, ...$shown['libraries']];
            return $shown['html'];
        }, $text);
        $result = new FilterProcessResult($replaced ?? $text);
        if ($replaced === null || $replaced === $text) {
            return $result;
        }
        $result->setAttachments(['library' => array_values(array_unique($libraries))]);
        $result->addCacheTags(Forms::CACHE_TAGS);
        $result->addCacheContexts(Forms::CACHE_CONTEXTS);
        return $result;
    }

    public function tips($long = false): string
    {
        return '[safeguarding-form element="dash-checklist" edition="kirklees" language="cy"] becomes a form.';
    }

    /** @return array<string, string> what stands in a place, as an author has typed it */
    private function asked(string $given, string $langcode): array
    {
        preg_match_all(self::ATTRIBUTE, $given, $found);
        $values = array_map(fn (string $each): string => html_entity_decode($each, ENT_QUOTES | ENT_HTML5, 'UTF-8'), $found[3]);
        $asked = array_intersect_key(array_combine($found[1], $values), self::CHOICES) + self::CHOICES;
        if ($asked['language'] === '') {
            $asked['language'] = $this->forms->languageOr($langcode);
        }
        return $asked;
    }
}
