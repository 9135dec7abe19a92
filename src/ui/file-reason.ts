import { t, type MessageKey } from './i18n.ts';

type Words<Key> = Key extends `file_reason_${infer Rest}` ? Rest : never;
/** Keys of messages take no hyphen. */
type Reason = Exclude<Words<MessageKey>, 'too_large'> | 'too-large';

/** Why a file could not be checked, in a sentence with what to do. */
export const fileReasonText = (reason: Reason): string =>
  t(`file_reason_${reason === 'too-large' ? 'too_large' : reason}`);
