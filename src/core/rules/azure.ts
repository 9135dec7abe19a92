import { alnum, hex, lower } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { beyondHex, bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'azure-storage-key',
    title: 'Azure storage account key',
    vendor: 'Microsoft Azure',
    severity: 'critical',
    keywords: ['accountkey'],
    pattern: /AccountKey["'\\\s]{0,4}[=:]["'\\\s]{0,4}(?<secret>[A-Z0-9+/]{60,88}={1,2})/iy,
    loads: 'with-hands',
  },
  {
    id: 'azure-shared-access-key',
    title: 'Azure shared access key',
    vendor: 'Microsoft Azure',
    severity: 'critical',
    keywords: ['sharedaccesskey'],
    pattern: /SharedAccessKey["'\\\s]{0,4}[=:]["'\\\s]{0,4}(?<secret>[A-Z0-9+/]{43}=)/iy,
    loads: 'with-hands',
  },
  {
    id: 'azure-identifiable-key',
    title: 'Azure service key',
    vendor: 'Microsoft Azure',
    severity: 'critical',
    keywords: [
      '+ASt',
      '+ABa',
      '+AMC',
      '+ASb',
      '+AEh',
      '+ARm',
      '+ACR',
      'ACDb',
      'AIoT',
      'AZEG',
      'APIM',
      'AzSe',
      'AzFu',
      'AzCa',
    ],
    pattern:
      /(?:\+A(?:St|Ba|MC|Sb|Eh|Rm|CR)|A(?:CDb|IoT|ZEG|PIM)|Az(?:Se|Fu|Ca))[A-Za-z0-9+/]{6}={0,2}(?<=(?<secret>(?:[A-Za-z0-9+/]{86}|[A-Za-z0-9+/]{54}|[A-Za-z0-9+/]{52}|[A-Za-z0-9+/]{43})={0,2}))/y,
    boundary: /[A-Z0-9+/]/i,
  },
  {
    id: 'azure-annotated-key',
    title: 'Microsoft annotated key',
    vendor: 'Microsoft Azure',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['JQQJ9', 'AZDO'],
    pattern: /(?:JQQJ9[0-9A-F][A-Za-z0-9]{26,30}|AZDO[A-Za-z0-9]{4})(?<=(?<secret>[A-Za-z0-9]{84,88}))/y,
  },
  {
    id: 'azure-client-secret',
    title: 'Microsoft Entra client secret',
    vendor: 'Microsoft Azure',
    severity: 'critical',
    keywords: ['0Q~', '1Q~', '2Q~', '3Q~', '4Q~', '5Q~', '6Q~', '7Q~', '8Q~', '9Q~'],
    pattern: /\dQ~[\w~.-]{31,34}(?<=(?<secret>[\w~.-]{3}\dQ~[\w~.-]{31,34}))/y,
  },
  {
    id: 'azure-devops-token',
    title: 'Azure DevOps personal access token',
    vendor: 'Microsoft Azure',
    severity: 'critical',
    keywords: ['azure', 'devops', 'vsts', 'visualstudio'],
    loads: 'with-page',
    pattern: near(String.raw`(?:azure|devops|vsts|visualstudio)`, '[a-z2-7]{52}'),
    accept: beyondHex,
    confidence: 'likely',
  },
  {
    id: 'azure-sas-signature',
    title: 'Azure shared access signature',
    vendor: 'Microsoft Azure',
    severity: 'high',
    keywords: ['sig='],
    pattern: /sig=(?<secret>[A-Z0-9%+/]{43,64}(?:%3D|=))/iy,
  },
  {
    id: 'azure-search-key',
    title: 'Azure Search key',
    vendor: 'Microsoft Azure',
    severity: 'high',
    keywords: ['azure_search', 'azure-search', 'azuresearch'],
    pattern: near(String.raw`azure[_-]?search`, '[a-z0-9]{52}'),
    accept: bothCasesAndDigit,
  },
  {
    id: 'azure-app-configuration',
    title: 'Azure App Configuration secret',
    vendor: 'Microsoft Azure',
    severity: 'high',
    keywords: ['azconfig.io'],
    pattern: /azconfig\.io;Id=[^;\s]{4,60};Secret=(?<secret>[A-Z0-9+/]{40,86}={0,2})/iy,
    loads: 'with-hands',
  },
  {
    id: 'azure-subscription-key',
    title: 'Azure AI or API Management key',
    vendor: 'Microsoft Azure',
    severity: 'high',
    keywords: ['ocp-apim-subscription-key', 'azure_openai', 'azureopenai', 'azure-openai', 'azure openai'],
    pattern: near(String.raw`(?:ocp-apim-subscription-key|azure[ _-]?openai)`, '[0-9a-f]{32}'),
  },
];

export const advice: AdviceById = {
  'azure-storage-key': {
    why: 'An account key opens everything in the storage account.',
    revoke: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
    source: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string',
  },
  'azure-shared-access-key': {
    why: 'The key signs access to a namespace of Service Bus, Event Hubs or IoT Hub.',
    revoke: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
    source: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
  },
  'azure-identifiable-key': {
    why: 'Keys with a Microsoft signature in them open one Azure service each.',
    source: 'https://github.com/microsoft/security-utilities',
  },
  'azure-annotated-key': {
    why: 'Azure DevOps tokens and the keys of Azure AI services have this form.',
    revoke:
      'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    source: 'https://github.com/microsoft/security-utilities',
  },
  'azure-client-secret': {
    why: 'With its client id the secret acts as the application in the tenant.',
    revoke: 'https://entra.microsoft.com/',
    source: 'https://learn.microsoft.com/en-us/purview/sit-defn-client-secret-api-key',
  },
  'azure-devops-token': {
    why: 'The token opens code and pipelines as its owner.',
    revoke:
      'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    source:
      'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
  },
  'azure-sas-signature': {
    why: 'The signature makes the whole link a key, until the date in it.',
    revoke: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview',
    source: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview',
  },
  'azure-search-key': {
    why: 'An admin key changes and reads every index of the service.',
    revoke: 'https://learn.microsoft.com/en-us/azure/search/search-security-api-keys',
    source: 'https://learn.microsoft.com/en-us/azure/search/search-security-api-keys',
  },
  'azure-app-configuration': {
    why: 'The connection string reads the configuration of an application, with its secrets.',
    revoke: 'https://learn.microsoft.com/en-us/azure/azure-app-configuration/howto-best-practices',
    source: 'https://learn.microsoft.com/en-us/azure/azure-app-configuration/concept-enable-rbac',
  },
  'azure-subscription-key': {
    why: 'The key calls the service at the cost of its subscription.',
    revoke: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions',
    source: 'https://learn.microsoft.com/en-us/azure/ai-services/authentication',
  },
};

export const evidence: EvidenceById = {
  'azure-storage-key': {
    match: () => [`AccountName=x;AccountKey=«${alnum(86)}==»;EndpointSuffix=core`],
    ignore: () => [`AccountKey=${alnum(20)}==`],
  },
  'azure-shared-access-key': {
    match: () => [`SharedAccessKeyName=Root;SharedAccessKey=«${alnum(43)}=»;EntityPath=q`],
    ignore: () => [`SharedAccessKeyName=${alnum(43)}=`],
  },
  'azure-identifiable-key': {
    match: () => [
      `key: «${alnum(76)}+ASt${alnum(6)}==»`,
      `"«${alnum(42)}AzSe${alnum(6)}»"`,
      `Key=«${alnum(33)}+AEh${alnum(6)}=»`,
    ],
    ignore: () => [`${alnum(30)}AzSe${alnum(6)}`],
  },
  'azure-annotated-key': {
    match: () => [`PAT=«${alnum(52)}JQQJ99${alnum(26)}»`],
    ignore: () => [`${alnum(40)}JQQJ99${alnum(26)}`],
  },
  'azure-client-secret': {
    match: () => [`client_secret=«abc8Q~${alnum(34)}»`],
    ignore: () => [`8Q~${alnum(34)}`],
  },
  'azure-devops-token': {
    match: () => [`AZURE_DEVOPS_EXT_PAT=«${lower(52).replace(/[0189]/g, 'q')}»`],
    ignore: () => [`azure_pat=${hex(52)}`],
  },
  'azure-sas-signature': {
    match: () => [
      `https://x.blob.core.windows.net/c?sv=2024&sig=«${alnum(40)}%2F${alnum(2)}%3D»&se=2026`,
      `SharedAccessSignature sr=x&sig=«${alnum(43)}=»&se=1`,
    ],
    ignore: () => [`sig=${alnum(20)}=`],
  },
  'azure-search-key': {
    match: () => [`azure_search_key = «${alnum(52)}»`],
    ignore: () => [`azure_search_url = ${alnum(20)}`],
  },
  'azure-app-configuration': {
    match: () => [`Endpoint=https://x.azconfig.io;Id=ab-l0-s0:1;Secret=«${alnum(43)}=»`],
    ignore: () => ['Endpoint=https://x.azconfig.io;Id=ab;Secret='],
  },
  'azure-subscription-key': {
    match: () => [`Ocp-Apim-Subscription-Key: «${hex(32)}»`, `AZURE_OPENAI_API_KEY=«${hex(32)}»`],
    ignore: () => ['Ocp-Apim-Subscription-Key: none'],
  },
};
