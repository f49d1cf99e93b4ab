// Payloads of the register: which rule sets, routes and machines were in use, by digest, and that a demonstration was loaded.
import { z } from 'zod';
import { atLeastOne, digest, key, uuid } from './payload-field';

const registered = { id: key, version: atLeastOne, digest };

export const registerPayloads = {
  'rule-set.registered@1': z.strictObject(registered),
  'route.registered@1': z.strictObject(registered),
  'machine.registered@1': z.strictObject(registered),
  'demonstration.loaded@1': z.strictObject({ version: atLeastOne }),
} as const;

export const erasurePayloads = {
  /** The tombstone: which private part was destroyed (place and commitment of its entry), on which ground, by which two officers. */
  'payload.erased@1': z.strictObject({
    of_stream: z.string().regex(/^[a-z]+(\/[a-z0-9-]+)*$/),
    of_seq: atLeastOne,
    of_priv: digest,
    ground: key,
    officers: z.tuple([uuid, uuid]),
  }),
} as const;
