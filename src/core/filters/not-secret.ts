/** Whole values that stand for a secret, or for none. */
const PLACEHOLDERS: readonly RegExp[] = [
  /\*{3}|…|\.{3}|•|█|x{4}|X{4}|#{4}/,
  /^[<[({%$].*|\$\{|\{\{|\$\(|<[^>]*>|%\w+%/,
  /^(?:true|false|null|none|nil|undefined|yes|no|on|off|empty|bearer|basic)$/i,
  /your|change.?me|example|redacted|filtered|masked|hidden|placeholder|sample|dummy|insert|replace|secret.?here|key.?here/i,
  /^(.)\1*$/,
];

/** What is known not to be a secret: references, code, places, numbers, dates. */
const SHAPES: readonly RegExp[] = [
  /^(?:https?|ftp|file|s3|arn|urn|data|mailto):/i,
  /^[./~]/,
  /[()[\]{}<>]/,
  /^[-+]?[\d.,:/ TZ-]+$/,
  /^(?:process|os|env|self|this|config|settings|options|params|request|req)\./,
  /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/,
  /\s/,
];

/** True for what stands in a secret's place but is none. */
export function isNotSecret(value: string): boolean {
  return PLACEHOLDERS.some((pattern) => pattern.test(value)) || SHAPES.some((pattern) => pattern.test(value));
}
