<?php
/** The forms that came with the plugin, and where this site serves them. */

declare(strict_types=1);

namespace SafeguardingForms\WordPress;

use SafeguardingForms\FormList;

defined('ABSPATH') || exit;

/** The list of them, read once a request. */
function forms(): FormList
{
    static $list = null;
    return $list ??= new FormList(dirname(PLUGIN_FILE));
}

/** The address of a file of the build. */
function address_of(string $file): string
{
    return plugins_url('cdn/' . forms()->version . "/$file", PLUGIN_FILE);
}

/** The language of the page, where forms are offered in it; else English. */
function language_of_site(): string
{
    $language = strtolower(strtok(determine_locale(), '_-'));
    return forms()->speaks($language) ? $language : 'en';
}
