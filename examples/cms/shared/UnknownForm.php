<?php

declare(strict_types=1);

namespace SafeguardingForms;

/** What was asked for is none of the forms. The message names those that there are; it is no HTML. */
final class UnknownForm extends \RuntimeException
{
    /** @param string[] $allowed */
    public static function named(string $what, string $given, array $allowed): self
    {
        // As much of it as a reader needs to find it again; nothing of what is no text.
        $quoted = preg_match('/\A.{0,60}/us', $given, $found) ? $found[0] : '';
        return new self("There is no $what \"$quoted\"; allowed are " . implode(', ', $allowed) . '.');
    }
}
