import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/decide/index.ts';
import { isNear } from '../../../src/core/rule-kit/near.ts';
import { alnum, hex, uuid } from '../../../src/core/rule-kit/made-up.ts';
import { isHeralded } from '../../../src/core/scan/heralds.ts';
import { createPropose } from '../../../src/core/scan/propose.ts';
import { namingRules, pageRules } from '../../../src/core/rules/active.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { evidence } from '../../../src/core/rules/library.ts';

const byPage = createPropose(pageRules);

/** As the lookout asks of a paste that comes before the hands. */
const isHeld = (text: string): boolean => isHeralded(text) || byPage(text, true).candidates.length > 0;

/** Came with the hands because a paste shows their tokens without a key, too, or what marks them. */
const SHOWN_BARE = `
  anthropic-key github-fine-grained-token github-oauth-token github-personal-token github-refresh-token
  github-server-token github-user-token google-oauth-client-secret mews-access-token mews-client-token npm-token
  openai-project-key stripe-client-secret zulip-api-key
  bitbucket-app-password cloudbeds-api-key cloudflare-token docker-token figma-token fly-token
  gitlab-runner-registration gocardless-access-token grafana-api-key grafana-cloud-token grafana-service-token
  heroku-token hugging-face-token jfrog-api-key klarna-api-key mollie-access-token mollie-api-key
  netlify-token nvidia-key okta-api-token openai-like-key openai-session paypal-access-token pinecone-key
  pypi-token render-api-key resend-api-key salesforce-refresh-token supabase-secret-key tailscale-key
  vercel-prefixed-token zendesk-basic-token
  adobe-client-secret amazon-selling-lwa-secret azure-annotated-key brevo-api-key cal-com-api-key canva-secret
  cashfree-secret-key databricks-oauth-secret databricks-token digitalocean-token elevenlabs-key klaviyo-private-key
  lob-live-key mailersend-token mailgun-api-key meta-instagram-token nylas-api-key openai-key openrouter-key
  paystack-secret-key sentry-user-token shopify-access-token shopify-shared-secret smtp2go-api-key
  sonarqube-token square-secret stripe-ephemeral-key stripe-restricted-key supabase-access-token trello-token
  twilio-api-key woocommerce-key workos-api-key
  airtable-token flutterwave-secret-key mailgun-public-key notion-token paddle-api-key paddle-webhook-secret
  pagarme-api-key pubnub-secret-key slack-config-token square-access-token stripe-secret-key
`
  .trim()
  .split(/\s+/);

/** Rare, and nothing else sees them. */
const LATE: ReadonlySet<string> = new Set(rules.flatMap(({ id, loads }) => (loads === 'late' ? [id] : [])));

describe('the rules of every watched page', () => {
  it('are all but those that name what a key gives away', () => {
    expect([...pageRules(), ...namingRules()].map(({ id }) => id).sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(namingRules().length).toBeGreaterThan(100);
  });

  it.each(namingRules().flatMap(({ id, pattern }) => (isNear(pattern) && !LATE.has(id) ? [[id]] : [])))(
    'see what %s names',
    (id) => {
      for (const marked of evidence[id]?.match() ?? []) {
        const [start, end] = [marked.indexOf('«'), marked.indexOf('»') - 1];
        const text = marked.replace(/[«»]/g, '');
        const spans = decide(byPage, text, { source: 'field' }).map((finding) => [finding.start, finding.end]);
        expect(spans, text).toContainEqual([start, end]);
      }
    },
  );

  it.each(namingRules().flatMap(({ id }) => (LATE.has(id) ? [] : [[id]])))('hold a paste of what %s names', (id) => {
    for (const marked of evidence[id]?.match() ?? []) {
      const text = marked.replace(/[«»]/g, '');
      expect(isHeld(text), text).toBe(true);
    }
  });

  it.each(SHOWN_BARE)('hold a paste of what %s names without a key', (id) => {
    expect(namingRules().map((rule) => rule.id)).toContain(id);
    for (const marked of evidence[id]?.match() ?? []) {
      const text = `this stopped working: ${marked.slice(marked.indexOf('«') + 1, marked.indexOf('»'))} since today`;
      expect(isHeld(text), text).toBe(true);
    }
  });
});

describe('what holds a paste until the hands are there', () => {
  it.each([
    `reception:$2y$10$${alnum(53)}`,
    `root:$6$${alnum(8)}$${alnum(86)}:19700:0:99999:7:::`,
    `$argon2id$v=19$m=65536,t=3,p=4$${alnum(22)}$${alnum(43)}`,
    ...['', 'a', 'ab'].map((before) => btoa(`${before}-----BEGIN PRIVATE KEY-----\n${alnum(40)}`)),
    `it answers at https:\\/\\/hooks.slack.com\\/services\\/${alnum(40)}`,
  ])('is known by its form: %s', (text) => {
    expect(isHeld(text)).toBe(true);
  });

  it.each([
    `commit ${hex(40)}`,
    `sha256:${hex(64)}, etag W/"${hex(32)}"`,
    `trace_id=${hex(32)} request ${uuid()}`,
    'at useGuests (src/hooks/useGuests.ts:41:7). It hooks. All of it.',
    `-----BEGIN CERTIFICATE-----\n${'MIIDdzCCAl+gAwIBAgIE'.repeat(3)}\n-----END CERTIFICATE-----`,
    `crt: ${btoa('-----BEGIN CERTIFICATE-----\n')}`,
    'The private key block of our static key has private lines: where do I paste the public one?',
    'It costs $2 to $5, and `$1$2` is what it is replaced by.',
  ])('is not in %s', (text) => {
    expect(isHeld(text)).toBe(false);
  });
});
