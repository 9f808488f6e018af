<?php
/**
 * What the module asks of Drupal, and no more: enough to read what it would put into a page. It is no Drupal.
 *
 * Input: { module, settings, language, permissions, texts: [], blocks: [] }
 * Output: { texts: [{ html, libraries, tags, contexts }], blocks: [{ build, tags, contexts, refused }], form }
 */

declare(strict_types=1);

namespace Drupal\Core\Extension {
    class ModuleExtensionList
    {
        public function getPath(string $module): string
        {
            return "modules/custom/$module";
        }
    }
}

namespace Drupal\Core\File {
    interface FileUrlGeneratorInterface
    {
        public function generateString(string $path): string;
    }
}

namespace Drupal\Core\Config {
    interface ConfigFactoryInterface
    {
        public function get(string $name): object;
    }
}

namespace Drupal\Core\Session {
    interface AccountInterface
    {
        public function hasPermission(string $permission): bool;
    }
}

namespace Drupal\Core\Language {
    interface LanguageManagerInterface
    {
        public function getCurrentLanguage(): object;
    }
}

namespace Drupal\Core\Plugin {
    interface ContainerFactoryPluginInterface
    {
    }
}

namespace Symfony\Component\DependencyInjection {
    interface ContainerInterface
    {
        public function get(string $id): object;
    }
}

namespace Drupal\Core\Render {
    final class Markup implements \JsonSerializable
    {
        private function __construct(private readonly string $html)
        {
        }
        public static function create(string $html): self
        {
            return new self($html);
        }
        public function jsonSerialize(): array
        {
            return ['left as it is' => $this->html];
        }
    }
}

namespace Drupal\Core\Cache {
    final class Cache
    {
        public static function mergeContexts(array ...$lists): array
        {
            return array_values(array_unique(array_merge(...$lists)));
        }
        public static function mergeTags(array ...$lists): array
        {
            return self::mergeContexts(...$lists);
        }
    }
}

namespace Drupal\Core\Form {
    interface FormStateInterface
    {
        public function getValue(string $name): mixed;
        public function setErrorByName(string $name, string $message): void;
    }
}

namespace Drupal\Core\Block {
    abstract class BlockBase
    {
        public function __construct(protected array $configuration, string $id, mixed $definition)
        {
            $this->configuration += $this->defaultConfiguration();
        }
        public function getCacheContexts(): array
        {
            return [];
        }
        public function getCacheTags(): array
        {
            return [];
        }
    }
}

namespace Drupal\filter\Plugin {
    interface FilterInterface
    {
        public const TYPE_TRANSFORM_IRREVERSIBLE = 2;
    }
    abstract class FilterBase implements FilterInterface
    {
        public function __construct(array $configuration, string $id, mixed $definition)
        {
        }
    }
}

namespace Drupal\filter {
    final class FilterProcessResult
    {
        public array $attachments = [];
        public array $tags = [];
        public array $contexts = [];
        public function __construct(public readonly string $text)
        {
        }
        public function setAttachments(array $attachments): void
        {
            $this->attachments = $attachments;
        }
        public function addCacheTags(array $tags): void
        {
            $this->tags = $tags;
        }
        public function addCacheContexts(array $contexts): void
        {
            $this->contexts = $contexts;
        }
    }
}

namespace {
    use Drupal\safeguarding_forms\Forms;
    use Drupal\safeguarding_forms\Plugin\Block\SafeguardingFormBlock;
    use Drupal\safeguarding_forms\Plugin\Filter\SafeguardingFormFilter;

    $input = json_decode((string) file_get_contents('php://stdin'), true, 64, JSON_THROW_ON_ERROR);
    foreach (['Forms', 'Plugin/Block/SafeguardingFormBlock', 'Plugin/Filter/SafeguardingFormFilter'] as $name) {
        require "{$input['module']}/src/$name.php";
    }

    /** All the services at once. */
    final class Site implements
        Drupal\Core\Config\ConfigFactoryInterface,
        Drupal\Core\File\FileUrlGeneratorInterface,
        Drupal\Core\Language\LanguageManagerInterface,
        Drupal\Core\Session\AccountInterface,
        Symfony\Component\DependencyInjection\ContainerInterface
    {
        public function __construct(private readonly array $input)
        {
        }
        public function generateString(string $path): string
        {
            return "/$path";
        }
        public function hasPermission(string $permission): bool
        {
            return in_array($permission, $this->input['permissions'], true);
        }
        public function getCurrentLanguage(): object
        {
            $code = $this->input['language'];
            return new class ($code) {
                public function __construct(private readonly string $code)
                {
                }
                public function getId(): string
                {
                    return $this->code;
                }
            };
        }
        /** A service, or the settings of the module. */
        public function get(string $name): object
        {
            $settings = $this->input['settings'];
            return match ($name) {
                'safeguarding_forms.settings' => new class ($settings) {
                    public function __construct(private readonly array $settings)
                    {
                    }
                    public function get(string $key): mixed
                    {
                        return $this->settings[$key] ?? null;
                    }
                },
                'safeguarding_forms.forms' => new Forms(new Drupal\Core\Extension\ModuleExtensionList(), $this, $this, $this),
                'language_manager' => $this,
            };
        }
    }

    /** What an author has filled in. */
    final class Filled implements Drupal\Core\Form\FormStateInterface
    {
        public array $errors = [];
        public function __construct(private readonly array $values)
        {
        }
        public function getValue(string $name): mixed
        {
            return $this->values[$name] ?? null;
        }
        public function setErrorByName(string $name, string $message): void
        {
            $this->errors[] = $message;
        }
    }

    $site = new Site($input);
    $filter = SafeguardingFormFilter::create($site, [], 'safeguarding_form', []);
    $texts = array_map(function (string $text) use ($filter, $input): array {
        $result = $filter->process($text, $input['language']);
        return [
            'html' => $result->text,
            'libraries' => $result->attachments['library'] ?? [],
            'tags' => $result->tags,
            'contexts' => $result->contexts,
        ];
    }, $input['texts']);

    $form = null;
    $blocks = array_map(function (array $values) use ($site, &$form): array {
        $block = SafeguardingFormBlock::create($site, [], 'safeguarding_form', []);
        $filled = new Filled($values);
        $form = $block->blockForm([], $filled);
        $block->blockValidate([], $filled);
        $block->blockSubmit([], $filled);
        return [
            'build' => $block->build(),
            'tags' => $block->getCacheTags(),
            'contexts' => $block->getCacheContexts(),
            'refused' => $filled->errors,
        ];
    }, $input['blocks']);

    echo json_encode(['texts' => $texts, 'blocks' => $blocks, 'form' => $form], JSON_THROW_ON_ERROR);
}
