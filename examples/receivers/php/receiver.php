<?php
/**
 * Receives submissions of the safeguarding forms: has them verified, and keeps each once, as a file of its own.
 *
 * PHP 8.1 or newer and nothing besides (Debian: php-cli). PHP has no JSON Schema of its own; with opis/json-schema or the
 * like, check the body by `json/<instrument>.<edition>.<version>.schema.json` before it is verified. It is an example to begin
 * from: it asks nobody who they are, so it belongs behind whatever does.
 *
 *   VERIFIER  where the verifying service listens, such as http://127.0.0.1:4174
 *   DATA      the folder in which submissions are kept; it lies outside of what the web server shows
 */

declare(strict_types=1);

const LIMIT = 1024 * 1024;
const SECONDS = 10;
/** Letters and digits that are not taken for one another on paper. */
const SIGNS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** Answers, and ends. */
function answer(int $status, array $body, array $headers = []): never
{
    http_response_code($status);
    header('Content-Type: application/json; charset=utf-8');
    header('Cache-Control: no-store');
    foreach ($headers as $header) {
        header($header);
    }
    echo json_encode($body, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    exit;
}

/** Says in the log what failed, never what was answered, and ends. */
function failed(string $why): never
{
    error_log("receiver: $why");
    answer(500, ['error' => 'Try again; the same submission is not kept twice.']);
}

/** What stands in JSON text; objects stay objects, so that an empty one does not become a list. */
function decoded(string $text): mixed
{
    return json_decode($text, false, 128, JSON_THROW_ON_ERROR);
}

/**
 * Asks the verifying service.
 *
 * @return array{int, mixed} its status, and what it answered
 */
function verified(string $service, string $body): array
{
    $context = stream_context_create(['http' => [
        'method' => 'POST',
        'header' => 'Content-Type: application/json',
        'content' => $body,
        'timeout' => SECONDS,
        'ignore_errors' => true,
        'follow_location' => 0,
    ]]);
    $text = @file_get_contents("$service/verify", false, $context);
    if ($text === false || !preg_match('~\AHTTP/\S+ (\d{3})~', $http_response_header[0] ?? '', $found)) {
        failed('the verifying service cannot be asked (VERIFIER)');
    }
    return [(int) $found[1], decoded($text)];
}

/** The same in whatever order the keys were sent. */
function inOrder(mixed $value): mixed
{
    if (is_array($value)) {
        return array_map(inOrder(...), $value);
    }
    if (!is_object($value)) {
        return $value;
    }
    $entries = array_map(inOrder(...), (array) $value);
    ksort($entries, SORT_STRING);
    return (object) $entries;
}

/** The one text of a submission. */
function textOf(mixed $submission): string
{
    $flags = JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION;
    return json_encode(inOrder($submission), $flags);
}

/**
 * Keeps a submission once: written aside, then given its name, which no second one can take.
 *
 * @return array{int, ?string} 201, 200 or 409, and the reference
 */
function kept(string $folder, object $submission): array
{
    umask(0077);
    if (!is_dir($folder) && !@mkdir($folder, 0700, true)) {
        failed('the folder cannot be made (DATA)');
    }
    // The service has seen to it; a name of a file is looked at twice all the same.
    if (!preg_match('/\A[0-9a-f-]{36}\z/', $submission->submissionId)) {
        failed('the verifying service let an id pass that is none');
    }
    $path = "$folder/$submission->submissionId.json";
    $reference = '';
    for ($at = 0; $at < 10; $at++) {
        $reference .= SIGNS[random_int(0, strlen(SIGNS) - 1)];
    }
    $record = ['reference' => $reference, 'receivedAt' => gmdate('Y-m-d\TH:i:s\Z'), 'submission' => textOf($submission)];
    $aside = "$path." . bin2hex(random_bytes(8)) . '.part';
    $file = @fopen($aside, 'x');
    $text = json_encode($record, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
    if ($file === false || fwrite($file, $text) !== strlen($text) || !fsync($file) || !fclose($file)) {
        @unlink($aside);
        failed('the submission cannot be written (DATA)');
    }
    $isNew = @link($aside, $path);
    unlink($aside);
    if ($isNew) {
        return [201, $reference];
    }
    $before = @file_get_contents($path);
    if ($before === false) {
        failed('the submission cannot be written or read (DATA)');
    }
    $known = decoded($before);
    return $known->submission === $record['submission'] ? [200, $known->reference] : [409, null];
}

$service = rtrim((string) getenv('VERIFIER'), '/');
$folder = (string) getenv('DATA');
if ($service === '' || $folder === '') {
    failed('set VERIFIER and DATA; what they are stands at the top of this file');
}
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$method = $_SERVER['REQUEST_METHOD'];
if ($path === '/healthz') {
    answer(200, ['ok' => true]);
}
if ($path !== '/api/submissions') {
    answer(404, ['error' => 'There is /api/submissions and /healthz.']);
}
if ($method !== 'POST') {
    answer(405, ['error' => '/api/submissions takes POST.'], ['Allow: POST']);
}
if (($_SERVER['HTTP_SEC_FETCH_SITE'] ?? 'same-origin') !== 'same-origin') {
    answer(403, ['error' => 'Submissions are taken from this site alone.']);
}
if (!preg_match('~\Aapplication/json *(;|\z)~i', $_SERVER['CONTENT_TYPE'] ?? '')) {
    answer(415, ['error' => 'A submission is sent as application/json.']);
}
// One byte more than is taken, so that the rest need not be held.
$body = (string) file_get_contents('php://input', false, null, 0, LIMIT + 1);
if (strlen($body) > LIMIT) {
    answer(413, ['error' => 'A submission has at most ' . LIMIT . ' bytes.']);
}
try {
    decoded($body);
} catch (JsonException) {
    answer(400, ['issues' => [['path' => '', 'code' => 'bad-format', 'params' => ['expected' => 'JSON']]]]);
}
try {
    [$status, $verdict] = verified($service, $body);
    if ($status === 422) {
        answer(400, ['issues' => $verdict->issues]);
    }
    if ($status !== 200) {
        failed("the verifying service answered $status");
    }
    [$status, $reference] = kept($folder, $verdict->submission);
} catch (JsonException) {
    failed('the verifying service answered something else than JSON');
}
if ($status === 409) {
    answer(409, ['error' => 'Another submission has been received under this submissionId.']);
}
answer($status, ['reference' => $reference]);
