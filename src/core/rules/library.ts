import type { AdviceById, EvidenceById } from '../rule-kit/rule.ts';
import * as acme from './acme.ts';
import * as cisco from './cisco.ts';
import * as blockValues from './everyday/block-values.ts';
import * as cookieJar from './everyday/cookie-jar.ts';
import * as keyBytes from './everyday/key-bytes.ts';
import * as dolibarr from './dolibarr.ts';
import * as fints from './fints.ts';
import * as grandstream from './grandstream.ts';
import * as lark from './lark.ts';
import * as mews from './mews.ts';
import * as ably from './ably.ts';
import * as accessData from './everyday/access-data.ts';
import * as activeCampaign from './active-campaign.ts';
import * as adafruit from './adafruit.ts';
import * as adobe from './adobe.ts';
import * as adyen from './adyen.ts';
import * as agora from './agora.ts';
import * as airbnb from './airbnb.ts';
import * as airtable from './airtable.ts';
import * as aiven from './aiven.ts';
import * as akamai from './akamai.ts';
import * as alchemy from './alchemy.ts';
import * as algolia from './algolia.ts';
import * as alibabaCloud from './alibaba-cloud.ts';
import * as allegro from './allegro.ts';
import * as amadeus from './amadeus.ts';
import * as amazonSelling from './amazon-selling.ts';
import * as amplitude from './amplitude.ts';
import * as anthropic from './anthropic.ts';
import * as apaleo from './apaleo.ts';
import * as apilayer from './apilayer.ts';
import * as apolloGraphql from './apollo-graphql.ts';
import * as apple from './apple.ts';
import * as asaas from './asaas.ts';
import * as asana from './asana.ts';
import * as asterisk from './asterisk.ts';
import * as assemblyai from './assemblyai.ts';
import * as atlassian from './atlassian.ts';
import * as auth0 from './auth0.ts';
import * as authress from './authress.ts';
import * as aws from './aws.ts';
import * as axiom from './axiom.ts';
import * as azure from './azure.ts';
import * as bamboohr from './bamboohr.ts';
import * as beamer from './beamer.ts';
import * as beds24 from './beds24.ts';
import * as bigcommerce from './bigcommerce.ts';
import * as bird from './bird.ts';
import * as bitbucket from './bitbucket.ts';
import * as bitly from './bitly.ts';
import * as bitrix24 from './bitrix24.ts';
import * as bookingCom from './booking-com.ts';
import * as box from './box.ts';
import * as braintree from './braintree.ts';
import * as branch from './branch.ts';
import * as braze from './braze.ts';
import * as brevo from './brevo.ts';
import * as bugsnag from './bugsnag.ts';
import * as buildkite from './buildkite.ts';
import * as calCom from './cal-com.ts';
import * as canva from './canva.ts';
import * as cashfree from './cashfree.ts';
import * as cerebras from './cerebras.ts';
import * as channex from './channex.ts';
import * as chargebee from './chargebee.ts';
import * as checkly from './checkly.ts';
import * as checkoutCom from './checkout-com.ts';
import * as circleci from './circleci.ts';
import * as clerk from './clerk.ts';
import * as clickup from './clickup.ts';
import * as clockify from './clockify.ts';
import * as clojars from './clojars.ts';
import * as close from './close.ts';
import * as cloudbeds from './cloudbeds.ts';
import * as cloudflare from './cloudflare.ts';
import * as cloudinary from './cloudinary.ts';
import * as codeClimate from './code-climate.ts';
import * as codecov from './codecov.ts';
import * as cohere from './cohere.ts';
import * as coinbase from './coinbase.ts';
import * as confluent from './confluent.ts';
import * as contentful from './contentful.ts';
import * as coralogix from './coralogix.ts';
import * as courier from './courier.ts';
import * as coveralls from './coveralls.ts';
import * as cratesIo from './crates-io.ts';
import * as customerIo from './customer-io.ts';
import * as databricks from './databricks.ts';
import * as datadog from './datadog.ts';
import * as deepgram from './deepgram.ts';
import * as deepseek from './deepseek.ts';
import * as dify from './dify.ts';
import * as digitalocean from './digitalocean.ts';
import * as discord from './discord.ts';
import * as docker from './docker.ts';
import * as docusign from './docusign.ts';
import * as doppler from './doppler.ts';
import * as dropbox from './dropbox.ts';
import * as dropboxSign from './dropbox-sign.ts';
import * as duffel from './duffel.ts';
import * as duo from './duo.ts';
import * as dynatrace from './dynatrace.ts';
import * as easypost from './easypost.ts';
import * as ebay from './ebay.ts';
import * as elastic from './elastic.ts';
import * as elevenlabs from './elevenlabs.ts';
import * as etsy from './etsy.ts';
import * as eventbrite from './eventbrite.ts';
import * as expedia from './expedia.ts';
import * as expo from './expo.ts';
import * as express from './express.ts';
import * as fareharbor from './fareharbor.ts';
import * as fastly from './fastly.ts';
import * as figma from './figma.ts';
import * as firecrawl from './firecrawl.ts';
import * as fireworksAi from './fireworks-ai.ts';
import * as flutterwave from './flutterwave.ts';
import * as fly from './fly.ts';
import * as frameIo from './frame-io.ts';
import * as freshworks from './freshworks.ts';
import * as fullstory from './fullstory.ts';
import * as fusionauth from './fusionauth.ts';
import * as getResponse from './get-response.ts';
import * as ghost from './ghost.ts';
import * as github from './github.ts';
import * as gitlab from './gitlab.ts';
import * as gocardless from './gocardless.ts';
import * as google from './google.ts';
import * as googleOauth from './google-oauth.ts';
import * as gorgias from './gorgias.ts';
import * as grafana from './grafana.ts';
import * as groq from './groq.ts';
import * as guesty from './guesty.ts';
import * as harvest from './harvest.ts';
import * as headerSchemes from './everyday/header-schemes.ts';
import * as helpScout from './help-scout.ts';
import * as here from './here.ts';
import * as heroku from './heroku.ts';
import * as hetzner from './hetzner.ts';
import * as honeycomb from './honeycomb.ts';
import * as hostaway from './hostaway.ts';
import * as hostfully from './hostfully.ts';
import * as hotelbeds from './hotelbeds.ts';
import * as hubspot from './hubspot.ts';
import * as huggingFace from './hugging-face.ts';
import * as ibmCloud from './ibm-cloud.ts';
import * as ifttt from './ifttt.ts';
import * as infisical from './infisical.ts';
import * as infobip from './infobip.ts';
import * as infracost from './infracost.ts';
import * as infura from './infura.ts';
import * as insightly from './insightly.ts';
import * as intercom from './intercom.ts';
import * as ionic from './ionic.ts';
import * as iterable from './iterable.ts';
import * as jenkins from './jenkins.ts';
import * as jetbrains from './jetbrains.ts';
import * as jfrog from './jfrog.ts';
import * as jumpcloud from './jumpcloud.ts';
import * as keycloak from './keycloak.ts';
import * as kit from './kit.ts';
import * as kiwiTequila from './kiwi-tequila.ts';
import * as klarna from './klarna.ts';
import * as klaviyo from './klaviyo.ts';
import * as kubernetes from './kubernetes.ts';
import * as langfuse from './langfuse.ts';
import * as langsmith from './langsmith.ts';
import * as launchdarkly from './launchdarkly.ts';
import * as lightspeed from './lightspeed.ts';
import * as line from './line.ts';
import * as linear from './linear.ts';
import * as linkedin from './linkedin.ts';
import * as linode from './linode.ts';
import * as liteapi from './liteapi.ts';
import * as livechat from './livechat.ts';
import * as lob from './lob.ts';
import * as lodgify from './lodgify.ts';
import * as logzIo from './logz-io.ts';
import * as looker from './looker.ts';
import * as loyverse from './loyverse.ts';
import * as magento from './magento.ts';
import * as mailchimp from './mailchimp.ts';
import * as mailerlite from './mailerlite.ts';
import * as mailersend from './mailersend.ts';
import * as mailgun from './mailgun.ts';
import * as mailcow from './mailcow.ts';
import * as mailjet from './mailjet.ts';
import * as mailtrap from './mailtrap.ts';
import * as make from './make.ts';
import * as mandrill from './mandrill.ts';
import * as mapbox from './mapbox.ts';
import * as mattermost from './mattermost.ts';
import * as maxmind from './maxmind.ts';
import * as mercadoPago from './mercado-pago.ts';
import * as meta from './meta.ts';
import * as mezmo from './mezmo.ts';
import * as microsoftIdentity from './microsoft-identity.ts';
import * as midtrans from './midtrans.ts';
import * as mistral from './mistral.ts';
import * as mixpanel from './mixpanel.ts';
import * as mollie from './mollie.ts';
import * as mongodbAtlas from './mongodb-atlas.ts';
import * as moosend from './moosend.ts';
import * as n8n from './n8n.ts';
import * as nats from './nats.ts';
import * as neon from './neon.ts';
import * as netlify from './netlify.ts';
import * as newRelic from './new-relic.ts';
import * as nextcloud from './nextcloud.ts';
import * as ngrok from './ngrok.ts';
import * as nightfall from './nightfall.ts';
import * as notion from './notion.ts';
import * as npm from './npm.ts';
import * as nuget from './nuget.ts';
import * as nvidia from './nvidia.ts';
import * as nylas from './nylas.ts';
import * as octopus from './octopus.ts';
import * as netrc from './everyday/netrc.ts';
import * as oddPasswords from './everyday/odd-passwords.ts';
import * as odoo from './odoo.ts';
import * as okta from './okta.ts';
import * as omise from './omise.ts';
import * as onelogin from './onelogin.ts';
import * as onepassword from './onepassword.ts';
import * as onesignal from './onesignal.ts';
import * as onfido from './onfido.ts';
import * as openai from './openai.ts';
import * as openrouter from './openrouter.ts';
import * as openweather from './openweather.ts';
import * as openwrt from './openwrt.ts';
import * as opsgenie from './opsgenie.ts';
import * as oracle from './oracle.ts';
import * as oracleHospitality from './oracle-hospitality.ts';
import * as ovh from './ovh.ts';
import * as paddle from './paddle.ts';
import * as pagarme from './pagarme.ts';
import * as pagerduty from './pagerduty.ts';
import * as pandadoc from './pandadoc.ts';
import * as paypal from './paypal.ts';
import * as paystack from './paystack.ts';
import * as perplexity from './perplexity.ts';
import * as personio from './personio.ts';
import * as pinecone from './pinecone.ts';
import * as pinterest from './pinterest.ts';
import * as pipedrive from './pipedrive.ts';
import * as plaid from './plaid.ts';
import * as planetscale from './planetscale.ts';
import * as planyo from './planyo.ts';
import * as plivo from './plivo.ts';
import * as podio from './podio.ts';
import * as polar from './polar.ts';
import * as posthog from './posthog.ts';
import * as postman from './postman.ts';
import * as postmark from './postmark.ts';
import * as przelewy24 from './przelewy24.ts';
import * as proxmox from './proxmox.ts';
import * as powershell from './everyday/powershell.ts';
import * as prefect from './prefect.ts';
import * as pubnub from './pubnub.ts';
import * as pulumi from './pulumi.ts';
import * as pusher from './pusher.ts';
import * as pushover from './pushover.ts';
import * as pypi from './pypi.ts';
import * as quickbooks from './quickbooks.ts';
import * as rails from './rails.ts';
import * as railway from './railway.ts';
import * as rapidapi from './rapidapi.ts';
import * as razorpay from './razorpay.ts';
import * as readme from './readme.ts';
import * as recaptcha from './recaptcha.ts';
import * as recoveryCodes from './everyday/recovery-codes.ts';
import * as recurly from './recurly.ts';
import * as render from './render.ts';
import * as replicate from './replicate.ts';
import * as resend from './resend.ts';
import * as retool from './retool.ts';
import * as revinate from './revinate.ts';
import * as rocketChat from './rocket-chat.ts';
import * as rollbar from './rollbar.ts';
import * as rubygems from './rubygems.ts';
import * as sabre from './sabre.ts';
import * as sap from './sap.ts';
import * as salesforce from './salesforce.ts';
import * as saml from './everyday/saml.ts';
import * as scaleway from './scaleway.ts';
import * as scriptLogins from './everyday/script-logins.ts';
import * as argumentLogins from './everyday/argument-logins.ts';
import * as connectCalls from './everyday/connect-calls.ts';
import * as segment from './segment.ts';
import * as sendbird from './sendbird.ts';
import * as sendgrid from './sendgrid.ts';
import * as sentry from './sentry.ts';
import * as servicenow from './servicenow.ts';
import * as settlemint from './settlemint.ts';
import * as shippo from './shippo.ts';
import * as shopify from './shopify.ts';
import * as shopware from './shopware.ts';
import * as shortcut from './shortcut.ts';
import * as sip2 from './sip2.ts';
import * as siteminder from './siteminder.ts';
import * as slack from './slack.ts';
import * as smartsheet from './smartsheet.ts';
import * as smoobu from './smoobu.ts';
import * as smtp2go from './smtp2go.ts';
import * as snyk from './snyk.ts';
import * as sonarqube from './sonarqube.ts';
import * as sourcegraph from './sourcegraph.ts';
import * as sparkpost from './sparkpost.ts';
import * as splunk from './splunk.ts';
import * as spotify from './spotify.ts';
import * as square from './square.ts';
import * as squarespace from './squarespace.ts';
import * as stackhawk from './stackhawk.ts';
import * as steam from './steam.ts';
import * as stripe from './stripe.ts';
import * as strongswan from './strongswan.ts';
import * as stytch from './stytch.ts';
import * as sumoLogic from './sumo-logic.ts';
import * as sumup from './sumup.ts';
import * as supabase from './supabase.ts';
import * as tailscale from './tailscale.ts';
import * as tavily from './tavily.ts';
import * as taxjar from './taxjar.ts';
import * as teamcity from './teamcity.ts';
import * as teams from './teams.ts';
import * as teamwork from './teamwork.ts';
import * as telegram from './telegram.ts';
import * as telnyx from './telnyx.ts';
import * as tencentCloud from './tencent-cloud.ts';
import * as terraform from './terraform.ts';
import * as togetherAi from './together-ai.ts';
import * as tr069 from './tr-069.ts';
import * as travis from './travis.ts';
import * as trello from './trello.ts';
import * as tripadvisor from './tripadvisor.ts';
import * as trustpilot from './trustpilot.ts';
import * as twilio from './twilio.ts';
import * as typeform from './typeform.ts';
import * as ubidots from './ubidots.ts';
import * as upstash from './upstash.ts';
import * as vercel from './vercel.ts';
import * as viator from './viator.ts';
import * as vonage from './vonage.ts';
import * as vultr from './vultr.ts';
import * as wakatime from './wakatime.ts';
import * as webex from './webex.ts';
import * as wecom from './wecom.ts';
import * as weightsAndBiases from './weights-and-biases.ts';
import * as lockCodes from './everyday/lock-codes.ts';
import * as login from './everyday/login.ts';
import * as phrasesAndCodes from './everyday/phrases-and-codes.ts';
import * as pins from './everyday/pins.ts';
import * as rareLogins from './everyday/rare-logins.ts';
import * as shareAddress from './everyday/share-address.ts';
import * as spokenLogins from './everyday/spoken-logins.ts';
import * as calendarFeed from './everyday/calendar-feed.ts';
import * as printedColumns from './everyday/printed-columns.ts';
import * as besideLogin from './everyday/beside-login.ts';
import * as addressKey from './everyday/address-key.ts';
import * as headerDefine from './everyday/header-define.ts';
import * as passwordFiles from './everyday/password-files.ts';
import * as protocol from './everyday/protocol.ts';
import * as marked from './everyday/marked.ts';
import * as wifi from './everyday/wifi.ts';
import * as whatsapp from './whatsapp.ts';
import * as wise from './wise.ts';
import * as woocommerce from './woocommerce.ts';
import * as wordpress from './wordpress.ts';
import * as workos from './workos.ts';
import * as xTwitter from './x-twitter.ts';
import * as xai from './xai.ts';
import * as xendit from './xendit.ts';
import * as yandex from './yandex.ts';
import * as zWave from './z-wave.ts';
import * as zapier from './zapier.ts';
import * as zendesk from './zendesk.ts';
import * as zoho from './zoho.ts';
import * as zoom from './zoom.ts';
import * as zulip from './zulip.ts';
import * as jwt from './everyday/jwt.ts';
import * as sql from './everyday/sql.ts';
import * as openvpn from './openvpn.ts';
import * as snmp from './everyday/snmp.ts';
import * as privateKey from './everyday/private-key.ts';

const vendors = [
  cisco,
  mews,
  ably,
  acme,
  activeCampaign,
  adafruit,
  adobe,
  adyen,
  agora,
  airbnb,
  airtable,
  aiven,
  akamai,
  alchemy,
  algolia,
  alibabaCloud,
  allegro,
  amadeus,
  amazonSelling,
  amplitude,
  anthropic,
  apaleo,
  apilayer,
  apolloGraphql,
  apple,
  asaas,
  asana,
  asterisk,
  assemblyai,
  atlassian,
  auth0,
  authress,
  aws,
  axiom,
  azure,
  bamboohr,
  beamer,
  beds24,
  bigcommerce,
  bird,
  bitbucket,
  bitly,
  bitrix24,
  bookingCom,
  box,
  braintree,
  branch,
  braze,
  brevo,
  bugsnag,
  buildkite,
  calCom,
  canva,
  cashfree,
  cerebras,
  channex,
  chargebee,
  checkly,
  checkoutCom,
  circleci,
  clerk,
  clickup,
  clockify,
  clojars,
  close,
  cloudbeds,
  cloudflare,
  cloudinary,
  codeClimate,
  codecov,
  cohere,
  coinbase,
  confluent,
  contentful,
  coralogix,
  courier,
  coveralls,
  cratesIo,
  customerIo,
  databricks,
  datadog,
  deepgram,
  deepseek,
  dify,
  digitalocean,
  discord,
  docker,
  docusign,
  dolibarr,
  doppler,
  dropbox,
  dropboxSign,
  duffel,
  duo,
  dynatrace,
  easypost,
  ebay,
  elastic,
  elevenlabs,
  etsy,
  eventbrite,
  expedia,
  expo,
  express,
  fareharbor,
  fastly,
  figma,
  fints,
  firecrawl,
  fireworksAi,
  flutterwave,
  fly,
  frameIo,
  freshworks,
  fullstory,
  fusionauth,
  getResponse,
  ghost,
  github,
  gitlab,
  gocardless,
  google,
  googleOauth,
  gorgias,
  grafana,
  grandstream,
  groq,
  guesty,
  harvest,
  helpScout,
  here,
  heroku,
  hetzner,
  honeycomb,
  hostaway,
  hostfully,
  hotelbeds,
  hubspot,
  huggingFace,
  ibmCloud,
  ifttt,
  infisical,
  infobip,
  infracost,
  infura,
  insightly,
  intercom,
  ionic,
  iterable,
  jenkins,
  jetbrains,
  jfrog,
  jumpcloud,
  keycloak,
  kit,
  kiwiTequila,
  klarna,
  klaviyo,
  kubernetes,
  langfuse,
  langsmith,
  lark,
  launchdarkly,
  lightspeed,
  line,
  linear,
  linkedin,
  linode,
  liteapi,
  livechat,
  lob,
  lodgify,
  logzIo,
  looker,
  loyverse,
  magento,
  mailchimp,
  mailerlite,
  mailersend,
  mailgun,
  mailcow,
  mailjet,
  mailtrap,
  make,
  mandrill,
  mapbox,
  mattermost,
  maxmind,
  mercadoPago,
  meta,
  mezmo,
  microsoftIdentity,
  midtrans,
  mistral,
  mixpanel,
  mollie,
  mongodbAtlas,
  moosend,
  n8n,
  nats,
  neon,
  netlify,
  newRelic,
  nextcloud,
  ngrok,
  nightfall,
  notion,
  npm,
  nuget,
  nvidia,
  nylas,
  octopus,
  odoo,
  okta,
  omise,
  onelogin,
  onepassword,
  onesignal,
  onfido,
  openai,
  openrouter,
  openweather,
  openwrt,
  opsgenie,
  oracle,
  oracleHospitality,
  ovh,
  paddle,
  pagarme,
  pagerduty,
  pandadoc,
  paypal,
  paystack,
  perplexity,
  personio,
  pinecone,
  pinterest,
  pipedrive,
  plaid,
  planetscale,
  planyo,
  plivo,
  podio,
  polar,
  posthog,
  postman,
  postmark,
  przelewy24,
  proxmox,
  powershell,
  prefect,
  pubnub,
  pulumi,
  pusher,
  pushover,
  pypi,
  quickbooks,
  rails,
  railway,
  rapidapi,
  razorpay,
  readme,
  recaptcha,
  recoveryCodes,
  recurly,
  render,
  replicate,
  resend,
  retool,
  revinate,
  rocketChat,
  rollbar,
  rubygems,
  sabre,
  sap,
  salesforce,
  saml,
  scaleway,
  segment,
  sendbird,
  sendgrid,
  sentry,
  servicenow,
  settlemint,
  shippo,
  shopify,
  shopware,
  shortcut,
  sip2,
  siteminder,
  slack,
  smartsheet,
  smoobu,
  smtp2go,
  snyk,
  sonarqube,
  sourcegraph,
  sparkpost,
  splunk,
  spotify,
  square,
  squarespace,
  stackhawk,
  steam,
  stripe,
  strongswan,
  stytch,
  sumoLogic,
  sumup,
  supabase,
  tailscale,
  tavily,
  taxjar,
  teamcity,
  teams,
  teamwork,
  telegram,
  telnyx,
  tencentCloud,
  terraform,
  togetherAi,
  tr069,
  travis,
  trello,
  tripadvisor,
  trustpilot,
  twilio,
  typeform,
  ubidots,
  upstash,
  vercel,
  viator,
  vonage,
  vultr,
  wakatime,
  webex,
  wecom,
  weightsAndBiases,
  whatsapp,
  wifi,
  wise,
  woocommerce,
  wordpress,
  workos,
  xTwitter,
  xai,
  xendit,
  yandex,
  zapier,
  zendesk,
  zoho,
  zoom,
  zulip,
  zWave,
  jwt,
  login,
  phrasesAndCodes,
  pins,
  lockCodes,
  scriptLogins,
  argumentLogins,
  connectCalls,
  rareLogins,
  spokenLogins,
  calendarFeed,
  printedColumns,
  besideLogin,
  addressKey,
  shareAddress,
  netrc,
  blockValues,
  headerDefine,
  passwordFiles,
  protocol,
  marked,
  accessData,
  cookieJar,
  headerSchemes,
  keyBytes,
  oddPasswords,
  sql,
  openvpn,
  snmp,
  privateKey,
];

/** What is said about the rules. Not imported by the content script. */
export const advice: AdviceById = Object.assign({}, ...vendors.map((vendor) => vendor.advice));

/** Texts that prove the rules, for tests. */
export const evidence: EvidenceById = Object.assign({}, ...vendors.map((vendor) => vendor.evidence));
