/** Where the private Request Tracker keeps its things, and how the browsers reach it. */
export interface Place {
  readonly folder: string;
  /** Host name under which the browsers see it, port 80: a customer's own domain. */
  readonly host: string;
}

/** The customer who writes tickets. Support itself is `root`, whom a new database has with this password. */
export const CUSTOMER = { name: 'hotel', password: 'a room with a view' };
export const SUPPORT = { name: 'root', password: 'password' };

const QUEUE = 'Support';

/**
 * `RT_SiteConfig.pm` of an installation that touches nothing outside of its folder: database, templates, sessions; no mail, no log files.
 * Each request by REST checks the password: as dearly as a real desk does it, that was a third of all the work of the spec.
 */
export const siteConfig = ({ folder, host }: Place): string => `
Set($rtname, 'desk');
Set($Organization, 'desk');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${folder}/rt.sqlite');
Set($DatabaseHost, '');
Set($DatabasePort, '');
Set($DatabaseUser, '');
Set($DatabasePassword, '');
Set($WebPath, '');
Set($WebDomain, '${host}');
Set($WebPort, 80);
Set($WebBaseURL, 'http://${host}');
Set($WebURL, 'http://${host}/');
Set($CanonicalizeRedirectURLs, 1);
Set($MailCommand, 'sendmailpipe');
Set($SendmailPath, '/bin/true');
Set($BcryptCost, 4);
Set($LogToSyslog, undef);
Set($LogToFile, undef);
Set($LogToSTDERR, 'warning');
$RT::MasonDataDir = '${folder}/templates';
$RT::MasonSessionDir = '${folder}/sessions';
1;
`;

/** Data to insert: one queue, one customer, and what customers may do. */
export const DESK = `
@Queues = ({ Name => '${QUEUE}' });
@Users = ({ Name => '${CUSTOMER.name}', Password => '${CUSTOMER.password}', Privileged => 1 });
@ACL = ({
  GroupDomain => 'SystemInternal',
  GroupType => 'privileged',
  Queue => '${QUEUE}',
  Right => ['SeeQueue', 'CreateTicket', 'ShowTicket', 'ReplyToTicket'],
});
1;
`;
