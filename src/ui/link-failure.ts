import { sentences, t, type MessageKey } from './i18n.ts';
import { durationText } from './time.ts';

type Dashed<S extends string> = S extends `${infer A}_${infer B}` ? `${A}-${B}` : S;
type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${B}` : S;

type ReasonOf<K> = K extends `link_failure_${infer Name}` ? Dashed<Name> : never;
/** Why no link (or no state, or no burn) came: what has a message of its name. `lost`: the extension's own worker did not answer. */
type Reason = ReasonOf<MessageKey>;

interface Problem {
  readonly ok: false;
  readonly reason: Reason;
  /** The service's own words, one line. */
  readonly detail?: string;
  /** Seconds after which the service takes requests again. */
  readonly retryAfter?: number;
  /** A link may have been made that nobody has. */
  readonly mayExist?: true;
}

/** What happened and what to do, in a few sentences. */
export function linkFailureText({ reason, detail, retryAfter, mayExist }: Problem): string {
  return sentences(
    // A table of them would be carried into pages.
    t(`link_failure_${reason.replace('-', '_') as Underscored<Reason>}`),
    retryAfter !== undefined && retryAfter > 0 && t('link_failure_retry_after', durationText(retryAfter)),
    detail && t('link_failure_detail', detail),
    mayExist && t('link_may_exist'),
  );
}
