import { html } from '../html.ts';
import { layout } from './layout.ts';

/** The settings of an integration: two fields that are meant for tokens, and notes that are not. */
export function integrationPage(saved: boolean, witness: boolean): string {
  const main = html`<h1>Integration</h1>
    <p class="lead">Connect the desk to your property management system.</p>
    ${saved ? html`<p class="said" role="status">Saved.</p>` : undefined}
    <form class="card" method="post" action="/integration">
      <label for="client-token">Client token</label>
      <input id="client-token" name="clientToken" type="password" autocomplete="off" />
      <label for="access-token">Access token</label>
      <input id="access-token" name="accessToken" type="password" autocomplete="off" />
      <label for="notes">Notes for the support team</label>
      <textarea id="notes" name="notes" rows="5"></textarea>
      <div class="row end"><button id="save">Save</button></div>
    </form>`;
  return layout({ title: 'Integration', place: 'integration', main, samples: true, witness });
}
