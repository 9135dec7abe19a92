import { sentences, t } from './i18n.ts';
import { durationText } from './time.ts';

/** Sentence of each reason why no link (or no state, or no burn) came. `lost`: the extension's own worker did not answer. */
const SENTENCES = {
  offline: 'link_failure_offline',
  timeout: 'link_failure_timeout',
  cancelled: 'link_failure_cancelled',
  'not-authorized': 'link_failure_not_authorized',
  'rate-limited': 'link_failure_rate_limited',
  refused: 'link_failure_refused',
  'bad-answer': 'link_failure_bad_answer',
  'too-large': 'link_failure_too_large',
  insecure: 'link_failure_insecure',
  unsupported: 'link_failure_unsupported',
  'no-service': 'link_failure_no_service',
  permission: 'link_failure_permission',
  lost: 'link_failure_lost',
} as const;

export interface LinkProblem {
  readonly ok: false;
  readonly reason: keyof typeof SENTENCES;
  /** The service's own words, one line. */
  readonly detail?: string;
  /** Seconds after which the service takes requests again. */
  readonly retryAfter?: number;
  /** A link may have been made that nobody has. */
  readonly mayExist?: true;
}

/** What happened and what to do, in a few sentences. */
export function linkFailureText({ reason, detail, retryAfter, mayExist }: LinkProblem): string {
  return sentences(
    t(SENTENCES[reason]),
    retryAfter !== undefined && retryAfter > 0 && t('link_failure_retry_after', durationText(retryAfter)),
    detail && t('link_failure_detail', detail),
    mayExist && t('link_may_exist'),
  );
}
