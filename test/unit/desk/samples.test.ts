import { expect, it } from 'vitest';
import { SAMPLES } from '../../desk/samples.ts';
import { mask } from '../../../src/core/index.ts';

it.each(SAMPLES.map((sample) => [sample.id, sample] as const))(
  'the sample %s loses its secrets by masking',
  (_, { make }) => {
    const { text, secrets } = make();
    const masked = mask(text);
    for (const secret of secrets) {
      expect(text).toContain(secret);
      expect(masked).not.toContain(secret.slice(8, -8));
    }
    if (secrets.length === 0) expect(masked).toBe(text);
  },
);
