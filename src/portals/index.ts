import { portalsAt } from './match.ts';
import { discourse } from './discourse.ts';
import { freshdesk } from './freshdesk.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { gmail } from './gmail.ts';
import { helpScout } from './help-scout.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { jira } from './jira.ts';
import { mewsApp } from './mews-app.ts';
import { mews } from './mews.ts';
import { outlook } from './outlook.ts';
import { practiceDesk } from './practice-desk.ts';
import { requestTracker } from './request-tracker.ts';
import { salesforce } from './salesforce.ts';
import { servicenow } from './servicenow.ts';
import { slack } from './slack.ts';
import { stackOverflow } from './stack-overflow.ts';
import { teams } from './teams.ts';
import { typeform } from './typeform.ts';
import { zendesk } from './zendesk.ts';
import { zohoDesk } from './zoho-desk.ts';
import type { Portal } from './portal.ts';

export { matches, sitePattern } from './match.ts';
export type { Portal } from './portal.ts';

/** Every portal, in the order in which they are offered. */
export const portals: readonly Portal[] = [
  mews,
  mewsApp,
  zendesk,
  salesforce,
  freshdesk,
  jira,
  intercom,
  servicenow,
  hubspot,
  github,
  gitlab,
  discourse,
  stackOverflow,
  typeform,
  zohoDesk,
  helpScout,
  requestTracker,
  slack,
  teams,
  gmail,
  outlook,
  practiceDesk,
];

/** The portals that an address belongs to, whether they are switched on or not. */
export const portalsFor = (address: string): Portal[] => portalsAt(portals, address);
