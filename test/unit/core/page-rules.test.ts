import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/decide/index.ts';
import { createPropose } from '../../../src/core/scan/propose.ts';
import { namingRules, pageRules } from '../../../src/core/rules/active.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { evidence } from '../../../src/core/rules/library.ts';

const byPage = createPropose(pageRules);

/** Came with the hands because a paste shows their tokens without a key, too. */
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
`
  .trim()
  .split(/\s+/);

/** Rare, and nothing else sees them. */
const LATE: ReadonlySet<string> = new Set(rules.flatMap(({ id, late }) => (late ? [id] : [])));

describe('the rules of every watched page', () => {
  it('are all but those that name what a key gives away', () => {
    expect([...pageRules(), ...namingRules()].map(({ id }) => id).sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(namingRules().length).toBeGreaterThan(100);
  });

  it.each(namingRules().flatMap(({ id }) => (LATE.has(id) ? [] : [[id]])))('see what %s names', (id) => {
    for (const marked of evidence[id]?.match() ?? []) {
      const [start, end] = [marked.indexOf('«'), marked.indexOf('»') - 1];
      const text = marked.replace(/[«»]/g, '');
      const spans = decide(byPage, text, { source: 'field' }).map((finding) => [finding.start, finding.end]);
      expect(spans, text).toContainEqual([start, end]);
    }
  });

  it.each(SHOWN_BARE)('see what %s names in a paste without a key', (id) => {
    expect(namingRules().map((rule) => rule.id)).toContain(id);
    for (const marked of evidence[id]?.match() ?? []) {
      const text = `this stopped working: ${marked.slice(marked.indexOf('«') + 1, marked.indexOf('»'))} since today`;
      expect(byPage(text, true).candidates, text).not.toEqual([]);
    }
  });
});
