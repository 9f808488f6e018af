<?php
// Matches texts by patterns, as a backend in PHP does. Reads {"patterns": [...], "texts": [...]}, writes {"matches": [[true, ...], ...]}.
$work = json_decode(stream_get_contents(STDIN), true, 64, JSON_THROW_ON_ERROR);
$matches = array_map(
    fn (string $pattern) => array_map(
        fn (string $text) => preg_match('~' . str_replace('~', '\~', $pattern) . '~u', $text) === 1,
        $work['texts'],
    ),
    $work['patterns'],
);
echo json_encode(['matches' => $matches], JSON_THROW_ON_ERROR);
