export { envelopeId, SEALED_FORMAT, type SealedEnvelope } from './envelope.js';
export type { PrivateJwk, PublicJwk } from './jwk.js';
export { headerOf, open, type OpenOptions } from './open.js';
export { SIZES } from './padding.js';
export { seal } from './seal.js';
export { SealedError, type SealedErrorCode } from './sealed-error.js';
export { sealedSchema } from './sealed-schema.js';
