import type { Rule } from '../rule-kit/rule.ts';
import { rules as acme } from './acme.ts';
import { rules as cisco } from './cisco.ts';
import { rules as blockValues } from './everyday/block-values.ts';
import { rules as cookieJar } from './everyday/cookie-jar.ts';
import { rules as keyBytes } from './everyday/key-bytes.ts';
import { rules as dolibarr } from './dolibarr.ts';
import { rules as fints } from './fints.ts';
import { rules as grandstream } from './grandstream.ts';
import { rules as lark } from './lark.ts';
import { rules as mews } from './mews.ts';
import { rules as ably } from './ably.ts';
import { rules as accessData } from './everyday/access-data.ts';
import { rules as activeCampaign } from './active-campaign.ts';
import { rules as adafruit } from './adafruit.ts';
import { rules as adobe } from './adobe.ts';
import { rules as adyen } from './adyen.ts';
import { rules as agora } from './agora.ts';
import { rules as airbnb } from './airbnb.ts';
import { rules as airtable } from './airtable.ts';
import { rules as aiven } from './aiven.ts';
import { rules as akamai } from './akamai.ts';
import { rules as alchemy } from './alchemy.ts';
import { rules as algolia } from './algolia.ts';
import { rules as alibabaCloud } from './alibaba-cloud.ts';
import { rules as allegro } from './allegro.ts';
import { rules as amadeus } from './amadeus.ts';
import { rules as amazonSelling } from './amazon-selling.ts';
import { rules as amplitude } from './amplitude.ts';
import { rules as anthropic } from './anthropic.ts';
import { rules as apaleo } from './apaleo.ts';
import { rules as apilayer } from './apilayer.ts';
import { rules as apolloGraphql } from './apollo-graphql.ts';
import { rules as apple } from './apple.ts';
import { rules as asaas } from './asaas.ts';
import { rules as asana } from './asana.ts';
import { rules as asterisk } from './asterisk.ts';
import { rules as assemblyai } from './assemblyai.ts';
import { rules as atlassian } from './atlassian.ts';
import { rules as auth0 } from './auth0.ts';
import { rules as authress } from './authress.ts';
import { rules as aws } from './aws.ts';
import { rules as axiom } from './axiom.ts';
import { rules as azure } from './azure.ts';
import { rules as bamboohr } from './bamboohr.ts';
import { rules as beamer } from './beamer.ts';
import { rules as beds24 } from './beds24.ts';
import { rules as bigcommerce } from './bigcommerce.ts';
import { rules as bird } from './bird.ts';
import { rules as bitbucket } from './bitbucket.ts';
import { rules as bitly } from './bitly.ts';
import { rules as bitrix24 } from './bitrix24.ts';
import { rules as bookingCom } from './booking-com.ts';
import { rules as box } from './box.ts';
import { rules as braintree } from './braintree.ts';
import { rules as branch } from './branch.ts';
import { rules as braze } from './braze.ts';
import { rules as brevo } from './brevo.ts';
import { rules as bugsnag } from './bugsnag.ts';
import { rules as buildkite } from './buildkite.ts';
import { rules as calCom } from './cal-com.ts';
import { rules as canva } from './canva.ts';
import { rules as cashfree } from './cashfree.ts';
import { rules as cerebras } from './cerebras.ts';
import { rules as channex } from './channex.ts';
import { rules as chargebee } from './chargebee.ts';
import { rules as checkly } from './checkly.ts';
import { rules as checkoutCom } from './checkout-com.ts';
import { rules as circleci } from './circleci.ts';
import { rules as clerk } from './clerk.ts';
import { rules as clickup } from './clickup.ts';
import { rules as clockify } from './clockify.ts';
import { rules as clojars } from './clojars.ts';
import { rules as close } from './close.ts';
import { rules as cloudbeds } from './cloudbeds.ts';
import { rules as cloudflare } from './cloudflare.ts';
import { rules as cloudinary } from './cloudinary.ts';
import { rules as codeClimate } from './code-climate.ts';
import { rules as codecov } from './codecov.ts';
import { rules as cohere } from './cohere.ts';
import { rules as coinbase } from './coinbase.ts';
import { rules as confluent } from './confluent.ts';
import { rules as contentful } from './contentful.ts';
import { rules as coralogix } from './coralogix.ts';
import { rules as courier } from './courier.ts';
import { rules as coveralls } from './coveralls.ts';
import { rules as cratesIo } from './crates-io.ts';
import { rules as customerIo } from './customer-io.ts';
import { rules as databricks } from './databricks.ts';
import { rules as datadog } from './datadog.ts';
import { rules as deepgram } from './deepgram.ts';
import { rules as deepseek } from './deepseek.ts';
import { rules as dify } from './dify.ts';
import { rules as digitalocean } from './digitalocean.ts';
import { rules as discord } from './discord.ts';
import { rules as docker } from './docker.ts';
import { rules as docusign } from './docusign.ts';
import { rules as doppler } from './doppler.ts';
import { rules as dropbox } from './dropbox.ts';
import { rules as dropboxSign } from './dropbox-sign.ts';
import { rules as duffel } from './duffel.ts';
import { rules as duo } from './duo.ts';
import { rules as dynatrace } from './dynatrace.ts';
import { rules as easypost } from './easypost.ts';
import { rules as ebay } from './ebay.ts';
import { rules as elastic } from './elastic.ts';
import { rules as elevenlabs } from './elevenlabs.ts';
import { rules as etsy } from './etsy.ts';
import { rules as eventbrite } from './eventbrite.ts';
import { rules as expedia } from './expedia.ts';
import { rules as expo } from './expo.ts';
import { rules as express } from './express.ts';
import { rules as fareharbor } from './fareharbor.ts';
import { rules as fastly } from './fastly.ts';
import { rules as figma } from './figma.ts';
import { rules as firecrawl } from './firecrawl.ts';
import { rules as fireworksAi } from './fireworks-ai.ts';
import { rules as flutterwave } from './flutterwave.ts';
import { rules as fly } from './fly.ts';
import { rules as frameIo } from './frame-io.ts';
import { rules as freshworks } from './freshworks.ts';
import { rules as fullstory } from './fullstory.ts';
import { rules as fusionauth } from './fusionauth.ts';
import { rules as getResponse } from './get-response.ts';
import { rules as ghost } from './ghost.ts';
import { rules as github } from './github.ts';
import { rules as gitlab } from './gitlab.ts';
import { rules as gocardless } from './gocardless.ts';
import { rules as google } from './google.ts';
import { rules as googleOauth } from './google-oauth.ts';
import { rules as gorgias } from './gorgias.ts';
import { rules as grafana } from './grafana.ts';
import { rules as groq } from './groq.ts';
import { rules as guesty } from './guesty.ts';
import { rules as harvest } from './harvest.ts';
import { rules as headerSchemes } from './everyday/header-schemes.ts';
import { rules as helpScout } from './help-scout.ts';
import { rules as here } from './here.ts';
import { rules as heroku } from './heroku.ts';
import { rules as hetzner } from './hetzner.ts';
import { rules as honeycomb } from './honeycomb.ts';
import { rules as hostaway } from './hostaway.ts';
import { rules as hostfully } from './hostfully.ts';
import { rules as hotelbeds } from './hotelbeds.ts';
import { rules as hubspot } from './hubspot.ts';
import { rules as huggingFace } from './hugging-face.ts';
import { rules as ibmCloud } from './ibm-cloud.ts';
import { rules as ifttt } from './ifttt.ts';
import { rules as infisical } from './infisical.ts';
import { rules as infobip } from './infobip.ts';
import { rules as infracost } from './infracost.ts';
import { rules as infura } from './infura.ts';
import { rules as insightly } from './insightly.ts';
import { rules as intercom } from './intercom.ts';
import { rules as ionic } from './ionic.ts';
import { rules as iterable } from './iterable.ts';
import { rules as jenkins } from './jenkins.ts';
import { rules as jetbrains } from './jetbrains.ts';
import { rules as jfrog } from './jfrog.ts';
import { rules as jumpcloud } from './jumpcloud.ts';
import { rules as keycloak } from './keycloak.ts';
import { rules as kit } from './kit.ts';
import { rules as kiwiTequila } from './kiwi-tequila.ts';
import { rules as klarna } from './klarna.ts';
import { rules as klaviyo } from './klaviyo.ts';
import { rules as kubernetes } from './kubernetes.ts';
import { rules as langfuse } from './langfuse.ts';
import { rules as langsmith } from './langsmith.ts';
import { rules as launchdarkly } from './launchdarkly.ts';
import { rules as lightspeed } from './lightspeed.ts';
import { rules as line } from './line.ts';
import { rules as linear } from './linear.ts';
import { rules as linkedin } from './linkedin.ts';
import { rules as linode } from './linode.ts';
import { rules as liteapi } from './liteapi.ts';
import { rules as livechat } from './livechat.ts';
import { rules as lob } from './lob.ts';
import { rules as lodgify } from './lodgify.ts';
import { rules as logzIo } from './logz-io.ts';
import { rules as looker } from './looker.ts';
import { rules as loyverse } from './loyverse.ts';
import { rules as magento } from './magento.ts';
import { rules as mailchimp } from './mailchimp.ts';
import { rules as mailerlite } from './mailerlite.ts';
import { rules as mailersend } from './mailersend.ts';
import { rules as mailgun } from './mailgun.ts';
import { rules as mailcow } from './mailcow.ts';
import { rules as mailjet } from './mailjet.ts';
import { rules as mailtrap } from './mailtrap.ts';
import { rules as make } from './make.ts';
import { rules as mandrill } from './mandrill.ts';
import { rules as mapbox } from './mapbox.ts';
import { rules as mattermost } from './mattermost.ts';
import { rules as maxmind } from './maxmind.ts';
import { rules as mercadoPago } from './mercado-pago.ts';
import { rules as meta } from './meta.ts';
import { rules as mezmo } from './mezmo.ts';
import { rules as microsoftIdentity } from './microsoft-identity.ts';
import { rules as midtrans } from './midtrans.ts';
import { rules as mistral } from './mistral.ts';
import { rules as mixpanel } from './mixpanel.ts';
import { rules as mollie } from './mollie.ts';
import { rules as mongodbAtlas } from './mongodb-atlas.ts';
import { rules as moosend } from './moosend.ts';
import { rules as n8n } from './n8n.ts';
import { rules as nats } from './nats.ts';
import { rules as neon } from './neon.ts';
import { rules as netlify } from './netlify.ts';
import { rules as newRelic } from './new-relic.ts';
import { rules as nextcloud } from './nextcloud.ts';
import { rules as ngrok } from './ngrok.ts';
import { rules as nightfall } from './nightfall.ts';
import { rules as notion } from './notion.ts';
import { rules as npm } from './npm.ts';
import { rules as nuget } from './nuget.ts';
import { rules as nvidia } from './nvidia.ts';
import { rules as nylas } from './nylas.ts';
import { rules as octopus } from './octopus.ts';
import { rules as netrc } from './everyday/netrc.ts';
import { rules as oddPasswords } from './everyday/odd-passwords.ts';
import { rules as odoo } from './odoo.ts';
import { rules as okta } from './okta.ts';
import { rules as omise } from './omise.ts';
import { rules as onelogin } from './onelogin.ts';
import { rules as onepassword } from './onepassword.ts';
import { rules as onesignal } from './onesignal.ts';
import { rules as onfido } from './onfido.ts';
import { rules as openai } from './openai.ts';
import { rules as openrouter } from './openrouter.ts';
import { rules as openweather } from './openweather.ts';
import { rules as openwrt } from './openwrt.ts';
import { rules as opsgenie } from './opsgenie.ts';
import { rules as oracle } from './oracle.ts';
import { rules as oracleHospitality } from './oracle-hospitality.ts';
import { rules as ovh } from './ovh.ts';
import { rules as paddle } from './paddle.ts';
import { rules as pagarme } from './pagarme.ts';
import { rules as pagerduty } from './pagerduty.ts';
import { rules as pandadoc } from './pandadoc.ts';
import { rules as paypal } from './paypal.ts';
import { rules as paystack } from './paystack.ts';
import { rules as perplexity } from './perplexity.ts';
import { rules as personio } from './personio.ts';
import { rules as pinecone } from './pinecone.ts';
import { rules as pinterest } from './pinterest.ts';
import { rules as pipedrive } from './pipedrive.ts';
import { rules as plaid } from './plaid.ts';
import { rules as planetscale } from './planetscale.ts';
import { rules as planyo } from './planyo.ts';
import { rules as plivo } from './plivo.ts';
import { rules as podio } from './podio.ts';
import { rules as polar } from './polar.ts';
import { rules as posthog } from './posthog.ts';
import { rules as postman } from './postman.ts';
import { rules as postmark } from './postmark.ts';
import { rules as przelewy24 } from './przelewy24.ts';
import { rules as proxmox } from './proxmox.ts';
import { rules as powershell } from './everyday/powershell.ts';
import { rules as prefect } from './prefect.ts';
import { rules as pubnub } from './pubnub.ts';
import { rules as pulumi } from './pulumi.ts';
import { rules as pusher } from './pusher.ts';
import { rules as pushover } from './pushover.ts';
import { rules as pypi } from './pypi.ts';
import { rules as quickbooks } from './quickbooks.ts';
import { rules as rails } from './rails.ts';
import { rules as railway } from './railway.ts';
import { rules as rapidapi } from './rapidapi.ts';
import { rules as razorpay } from './razorpay.ts';
import { rules as readme } from './readme.ts';
import { rules as recaptcha } from './recaptcha.ts';
import { rules as recoveryCodes } from './everyday/recovery-codes.ts';
import { rules as recurly } from './recurly.ts';
import { rules as render } from './render.ts';
import { rules as replicate } from './replicate.ts';
import { rules as resend } from './resend.ts';
import { rules as retool } from './retool.ts';
import { rules as revinate } from './revinate.ts';
import { rules as rocketChat } from './rocket-chat.ts';
import { rules as rollbar } from './rollbar.ts';
import { rules as rubygems } from './rubygems.ts';
import { rules as sabre } from './sabre.ts';
import { rules as sap } from './sap.ts';
import { rules as salesforce } from './salesforce.ts';
import { rules as saml } from './everyday/saml.ts';
import { rules as scaleway } from './scaleway.ts';
import { rules as scriptLogins } from './everyday/script-logins.ts';
import { rules as argumentLogins } from './everyday/argument-logins.ts';
import { rules as connectCalls } from './everyday/connect-calls.ts';
import { rules as segment } from './segment.ts';
import { rules as sendbird } from './sendbird.ts';
import { rules as sendgrid } from './sendgrid.ts';
import { rules as sentry } from './sentry.ts';
import { rules as servicenow } from './servicenow.ts';
import { rules as settlemint } from './settlemint.ts';
import { rules as shippo } from './shippo.ts';
import { rules as shopify } from './shopify.ts';
import { rules as shopware } from './shopware.ts';
import { rules as shortcut } from './shortcut.ts';
import { rules as sip2 } from './sip2.ts';
import { rules as siteminder } from './siteminder.ts';
import { rules as slack } from './slack.ts';
import { rules as smartsheet } from './smartsheet.ts';
import { rules as smoobu } from './smoobu.ts';
import { rules as smtp2go } from './smtp2go.ts';
import { rules as snyk } from './snyk.ts';
import { rules as sonarqube } from './sonarqube.ts';
import { rules as sourcegraph } from './sourcegraph.ts';
import { rules as sparkpost } from './sparkpost.ts';
import { rules as splunk } from './splunk.ts';
import { rules as spotify } from './spotify.ts';
import { rules as square } from './square.ts';
import { rules as squarespace } from './squarespace.ts';
import { rules as stackhawk } from './stackhawk.ts';
import { rules as steam } from './steam.ts';
import { rules as stripe } from './stripe.ts';
import { rules as strongswan } from './strongswan.ts';
import { rules as stytch } from './stytch.ts';
import { rules as sumoLogic } from './sumo-logic.ts';
import { rules as sumup } from './sumup.ts';
import { rules as supabase } from './supabase.ts';
import { rules as tailscale } from './tailscale.ts';
import { rules as tavily } from './tavily.ts';
import { rules as taxjar } from './taxjar.ts';
import { rules as teamcity } from './teamcity.ts';
import { rules as teams } from './teams.ts';
import { rules as teamwork } from './teamwork.ts';
import { rules as telegram } from './telegram.ts';
import { rules as telnyx } from './telnyx.ts';
import { rules as tencentCloud } from './tencent-cloud.ts';
import { rules as terraform } from './terraform.ts';
import { rules as togetherAi } from './together-ai.ts';
import { rules as tr069 } from './tr-069.ts';
import { rules as travis } from './travis.ts';
import { rules as trello } from './trello.ts';
import { rules as tripadvisor } from './tripadvisor.ts';
import { rules as trustpilot } from './trustpilot.ts';
import { rules as twilio } from './twilio.ts';
import { rules as typeform } from './typeform.ts';
import { rules as ubidots } from './ubidots.ts';
import { rules as upstash } from './upstash.ts';
import { rules as vercel } from './vercel.ts';
import { rules as viator } from './viator.ts';
import { rules as vonage } from './vonage.ts';
import { rules as vultr } from './vultr.ts';
import { rules as wakatime } from './wakatime.ts';
import { rules as webex } from './webex.ts';
import { rules as wecom } from './wecom.ts';
import { rules as weightsAndBiases } from './weights-and-biases.ts';
import { rules as lockCodes } from './everyday/lock-codes.ts';
import { rules as login } from './everyday/login.ts';
import { rules as phrasesAndCodes } from './everyday/phrases-and-codes.ts';
import { rules as pins } from './everyday/pins.ts';
import { rules as rareLogins } from './everyday/rare-logins.ts';
import { rules as shareAddress } from './everyday/share-address.ts';
import { rules as spokenLogins } from './everyday/spoken-logins.ts';
import { rules as calendarFeed } from './everyday/calendar-feed.ts';
import { rules as printedColumns } from './everyday/printed-columns.ts';
import { rules as besideLogin } from './everyday/beside-login.ts';
import { rules as addressKey } from './everyday/address-key.ts';
import { rules as headerDefine } from './everyday/header-define.ts';
import { rules as passwordFiles } from './everyday/password-files.ts';
import { rules as protocol } from './everyday/protocol.ts';
import { rules as marked } from './everyday/marked.ts';
import { rules as wifi } from './everyday/wifi.ts';
import { rules as whatsapp } from './whatsapp.ts';
import { rules as wise } from './wise.ts';
import { rules as woocommerce } from './woocommerce.ts';
import { rules as wordpress } from './wordpress.ts';
import { rules as workos } from './workos.ts';
import { rules as xTwitter } from './x-twitter.ts';
import { rules as xai } from './xai.ts';
import { rules as xendit } from './xendit.ts';
import { rules as yandex } from './yandex.ts';
import { rules as zWave } from './z-wave.ts';
import { rules as zapier } from './zapier.ts';
import { rules as zendesk } from './zendesk.ts';
import { rules as zoho } from './zoho.ts';
import { rules as zoom } from './zoom.ts';
import { rules as zulip } from './zulip.ts';
import { rules as jwt } from './everyday/jwt.ts';
import { rules as sql } from './everyday/sql.ts';
import { rules as openvpn } from './openvpn.ts';
import { rules as snmp } from './everyday/snmp.ts';
import { rules as privateKey } from './everyday/private-key.ts';

/**
 * Every vendor's rules, by vendor. Order is precedence where spans are equal, so formats that others build on come last.
 * A list of its own beside the library's: a bundle keeps all of a file that a list holds as a whole, and the scanner's worker
 * needs neither advice nor evidence.
 */
export const rules: readonly Rule[] = [
  ...cisco,
  ...mews,
  ...ably,
  ...acme,
  ...activeCampaign,
  ...adafruit,
  ...adobe,
  ...adyen,
  ...agora,
  ...airbnb,
  ...airtable,
  ...aiven,
  ...akamai,
  ...alchemy,
  ...algolia,
  ...alibabaCloud,
  ...allegro,
  ...amadeus,
  ...amazonSelling,
  ...amplitude,
  ...anthropic,
  ...apaleo,
  ...apilayer,
  ...apolloGraphql,
  ...apple,
  ...asaas,
  ...asana,
  ...asterisk,
  ...assemblyai,
  ...atlassian,
  ...auth0,
  ...authress,
  ...aws,
  ...axiom,
  ...azure,
  ...bamboohr,
  ...beamer,
  ...beds24,
  ...bigcommerce,
  ...bird,
  ...bitbucket,
  ...bitly,
  ...bitrix24,
  ...bookingCom,
  ...box,
  ...braintree,
  ...branch,
  ...braze,
  ...brevo,
  ...bugsnag,
  ...buildkite,
  ...calCom,
  ...canva,
  ...cashfree,
  ...cerebras,
  ...channex,
  ...chargebee,
  ...checkly,
  ...checkoutCom,
  ...circleci,
  ...clerk,
  ...clickup,
  ...clockify,
  ...clojars,
  ...close,
  ...cloudbeds,
  ...cloudflare,
  ...cloudinary,
  ...codeClimate,
  ...codecov,
  ...cohere,
  ...coinbase,
  ...confluent,
  ...contentful,
  ...coralogix,
  ...courier,
  ...coveralls,
  ...cratesIo,
  ...customerIo,
  ...databricks,
  ...datadog,
  ...deepgram,
  ...deepseek,
  ...dify,
  ...digitalocean,
  ...discord,
  ...docker,
  ...docusign,
  ...dolibarr,
  ...doppler,
  ...dropbox,
  ...dropboxSign,
  ...duffel,
  ...duo,
  ...dynatrace,
  ...easypost,
  ...ebay,
  ...elastic,
  ...elevenlabs,
  ...etsy,
  ...eventbrite,
  ...expedia,
  ...expo,
  ...express,
  ...fareharbor,
  ...fastly,
  ...figma,
  ...fints,
  ...firecrawl,
  ...fireworksAi,
  ...flutterwave,
  ...fly,
  ...frameIo,
  ...freshworks,
  ...fullstory,
  ...fusionauth,
  ...getResponse,
  ...ghost,
  ...github,
  ...gitlab,
  ...gocardless,
  ...google,
  ...googleOauth,
  ...gorgias,
  ...grafana,
  ...grandstream,
  ...groq,
  ...guesty,
  ...harvest,
  ...helpScout,
  ...here,
  ...heroku,
  ...hetzner,
  ...honeycomb,
  ...hostaway,
  ...hostfully,
  ...hotelbeds,
  ...hubspot,
  ...huggingFace,
  ...ibmCloud,
  ...ifttt,
  ...infisical,
  ...infobip,
  ...infracost,
  ...infura,
  ...insightly,
  ...intercom,
  ...ionic,
  ...iterable,
  ...jenkins,
  ...jetbrains,
  ...jfrog,
  ...jumpcloud,
  ...keycloak,
  ...kit,
  ...kiwiTequila,
  ...klarna,
  ...klaviyo,
  ...kubernetes,
  ...langfuse,
  ...langsmith,
  ...lark,
  ...launchdarkly,
  ...lightspeed,
  ...line,
  ...linear,
  ...linkedin,
  ...linode,
  ...liteapi,
  ...livechat,
  ...lob,
  ...lodgify,
  ...logzIo,
  ...looker,
  ...loyverse,
  ...magento,
  ...mailchimp,
  ...mailerlite,
  ...mailersend,
  ...mailgun,
  ...mailcow,
  ...mailjet,
  ...mailtrap,
  ...make,
  ...mandrill,
  ...mapbox,
  ...mattermost,
  ...maxmind,
  ...mercadoPago,
  ...meta,
  ...mezmo,
  ...microsoftIdentity,
  ...midtrans,
  ...mistral,
  ...mixpanel,
  ...mollie,
  ...mongodbAtlas,
  ...moosend,
  ...n8n,
  ...nats,
  ...neon,
  ...netlify,
  ...newRelic,
  ...nextcloud,
  ...ngrok,
  ...nightfall,
  ...notion,
  ...npm,
  ...nuget,
  ...nvidia,
  ...nylas,
  ...octopus,
  ...odoo,
  ...okta,
  ...omise,
  ...onelogin,
  ...onepassword,
  ...onesignal,
  ...onfido,
  ...openai,
  ...openrouter,
  ...openweather,
  ...openwrt,
  ...opsgenie,
  ...oracle,
  ...oracleHospitality,
  ...ovh,
  ...paddle,
  ...pagarme,
  ...pagerduty,
  ...pandadoc,
  ...paypal,
  ...paystack,
  ...perplexity,
  ...personio,
  ...pinecone,
  ...pinterest,
  ...pipedrive,
  ...plaid,
  ...planetscale,
  ...planyo,
  ...plivo,
  ...podio,
  ...polar,
  ...posthog,
  ...postman,
  ...postmark,
  ...przelewy24,
  ...proxmox,
  ...powershell,
  ...prefect,
  ...pubnub,
  ...pulumi,
  ...pusher,
  ...pushover,
  ...pypi,
  ...quickbooks,
  ...rails,
  ...railway,
  ...rapidapi,
  ...razorpay,
  ...readme,
  ...recaptcha,
  ...recoveryCodes,
  ...recurly,
  ...render,
  ...replicate,
  ...resend,
  ...retool,
  ...revinate,
  ...rocketChat,
  ...rollbar,
  ...rubygems,
  ...sabre,
  ...sap,
  ...salesforce,
  ...saml,
  ...scaleway,
  ...segment,
  ...sendbird,
  ...sendgrid,
  ...sentry,
  ...servicenow,
  ...settlemint,
  ...shippo,
  ...shopify,
  ...shopware,
  ...shortcut,
  ...sip2,
  ...siteminder,
  ...slack,
  ...smartsheet,
  ...smoobu,
  ...smtp2go,
  ...snyk,
  ...sonarqube,
  ...sourcegraph,
  ...sparkpost,
  ...splunk,
  ...spotify,
  ...square,
  ...squarespace,
  ...stackhawk,
  ...steam,
  ...stripe,
  ...strongswan,
  ...stytch,
  ...sumoLogic,
  ...sumup,
  ...supabase,
  ...tailscale,
  ...tavily,
  ...taxjar,
  ...teamcity,
  ...teams,
  ...teamwork,
  ...telegram,
  ...telnyx,
  ...tencentCloud,
  ...terraform,
  ...togetherAi,
  ...tr069,
  ...travis,
  ...trello,
  ...tripadvisor,
  ...trustpilot,
  ...twilio,
  ...typeform,
  ...ubidots,
  ...upstash,
  ...vercel,
  ...viator,
  ...vonage,
  ...vultr,
  ...wakatime,
  ...webex,
  ...wecom,
  ...weightsAndBiases,
  ...whatsapp,
  ...wifi,
  ...wise,
  ...woocommerce,
  ...wordpress,
  ...workos,
  ...xTwitter,
  ...xai,
  ...xendit,
  ...yandex,
  ...zapier,
  ...zendesk,
  ...zoho,
  ...zoom,
  ...zulip,
  ...zWave,
  ...jwt,
  ...login,
  ...phrasesAndCodes,
  ...pins,
  ...lockCodes,
  ...scriptLogins,
  ...argumentLogins,
  ...connectCalls,
  ...rareLogins,
  ...spokenLogins,
  ...calendarFeed,
  ...printedColumns,
  ...besideLogin,
  ...addressKey,
  ...shareAddress,
  ...netrc,
  ...blockValues,
  ...headerDefine,
  ...passwordFiles,
  ...protocol,
  ...marked,
  ...accessData,
  ...cookieJar,
  ...headerSchemes,
  ...keyBytes,
  ...oddPasswords,
  ...sql,
  ...openvpn,
  ...snmp,
  ...privateKey,
];
