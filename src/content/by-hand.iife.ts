import { createGuard } from './guard.ts';
import { createLifetime } from './lifetime.ts';
import { createPrompts } from './prompts.ts';
import { listenToShare } from './share.ts';

// For pages that are not watched: answers "Share securely" and does nothing else.
const lifetime = createLifetime(() => undefined);
const guard = createGuard(lifetime);
listenToShare(
  guard,
  createPrompts(guard, () => undefined),
  lifetime,
);
