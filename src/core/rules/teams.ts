import { alnum, hex, uuid } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'teams-webhook',
    title: 'Teams webhook address',
    vendor: 'Microsoft Teams',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['webhook.office.com', 'outlook.office.com/webhook', 'outlook.office365.com/webhook'],
    pattern:
      /(?:webhook\.office\.com|outlook\.office(?:365)?\.com)\/webhook(?:b2)?\/(?<secret>[\w-]{36}@[\w-]{36}\/IncomingWebhook\/[a-z0-9]{32}\/[\w-]{36}(?:\/[\w-]{20,60})?)/iy,
  },
  {
    id: 'teams-workflow-webhook',
    title: 'Power Automate or Logic Apps trigger address',
    vendor: 'Microsoft Teams',
    severity: 'high',
    keywords: ['logic.azure.com', 'api.powerplatform.com'],
    pattern:
      /(?:logic\.azure\.com|api\.powerplatform\.com)(?::443)?\/[\w/.-]{10,160}\?[^\s"'<>]{0,160}?sig=(?<secret>[\w%-]{43,50})/iy,
  },
];

export const advice: AdviceById = {
  'teams-webhook': {
    why: 'Whoever has the address posts messages into the channel.',
    revoke:
      'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    source:
      'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  },
  'teams-workflow-webhook': {
    why: 'Whoever has the address starts the workflow.',
    revoke: 'https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app',
    source: 'https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app',
  },
};

export const evidence: EvidenceById = {
  'teams-webhook': {
    match: () => [
      `https://contoso.webhook.office.com/webhookb2/«${uuid()}@${uuid()}/IncomingWebhook/${hex(32)}/${uuid()}»`,
    ],
    ignore: () => ['https://contoso.webhook.office.com/webhookb2/changeme'],
  },
  'teams-workflow-webhook': {
    match: () => [
      `https://prod-12.westeurope.logic.azure.com:443/workflows/${hex(32)}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=«${alnum(43)}»`,
    ],
    ignore: () => [
      `https://prod-12.westeurope.logic.azure.com:443/workflows/${hex(32)}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=changeme`,
    ],
  },
};
