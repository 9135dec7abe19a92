import { t } from '../../ui/i18n.ts';
import type { LinkProblem } from '../make-links.ts';

const keyOf = <R extends string>(reason: R) =>
  `link_failure_${reason.replaceAll('-', '_')}` as `link_failure_${SnakeCase<R>}`;
type SnakeCase<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${SnakeCase<Tail>}` : S;

/** Why no link was made, and what to do, in a sentence or two. */
export function failureSentence(problem: LinkProblem): string {
  const detail = 'detail' in problem && problem.detail ? ` ${t('link_failure_detail', problem.detail)}` : '';
  const doubt = 'mayExist' in problem && problem.mayExist ? ` ${t('link_may_exist')}` : '';
  return t(keyOf(problem.reason)) + detail + doubt;
}
