import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EditionFile } from '@safeguarding-forms/instruments/internal/edition-file/edition-file.js';
import canonicalize from 'canonicalize';

/**
 * SHA-256 of an edition file in hexadecimal, over its canonical JSON (RFC 8785): the same however the file is laid out.
 * Computed here rather than by the browser, which withholds its own from pages over plain HTTP.
 */
export const editionDigest = (file: EditionFile): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalize(file) as string)));
