<?php

declare(strict_types=1);

namespace SafeguardingForms;

/** The addresses that a site sets once for all its forms. An author who places a form can set neither. */
final class Address
{
    /** Where submissions are posted to: a path at this site or an address of https. Empty for anything else. */
    public static function ofPost(string $given): string
    {
        $given = trim($given);
        return preg_match('~\A(?:https://[a-z0-9]|/(?![/\\\\]))[^\s"\'<>\\\\]*\z~i', $given) ? $given : '';
    }

    /** Where the way out leads: a whole address of http or https. Empty for anything else. */
    public static function ofExit(string $given): string
    {
        $given = trim($given);
        return preg_match('~\Ahttps?://[a-z0-9][^\s"\'<>\\\\]*\z~i', $given) ? $given : '';
    }
}
