import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import packageJson from '../../../package.json' with { type: 'json' };
import { manifestFor } from '../../../src/cli/manifest-for.ts';

const chromium = manifestFor('chromium', manifest);
const firefox = manifestFor('firefox', manifest);

describe('the manifest', () => {
  it('has the version of the package', () => {
    expect(manifest.version).toBe(packageJson.version);
  });

  it('asks for no host at installation and registers no content script', () => {
    for (const one of [chromium, firefox]) {
      expect(one).not.toHaveProperty('host_permissions');
      expect(one).not.toHaveProperty('content_scripts');
      expect(one).not.toHaveProperty('web_accessible_resources');
    }
  });

  it('has for each browser what only that browser knows', () => {
    expect(chromium).toHaveProperty('message_serialization', 'structured_clone');
    expect(chromium).not.toHaveProperty('browser_specific_settings');
    expect(firefox).not.toHaveProperty('message_serialization');
    expect(firefox).toHaveProperty('background.scripts');
    expect(firefox['permissions']).not.toContain('offscreen');
    expect(firefox).toHaveProperty('browser_specific_settings.gecko.data_collection_permissions.required', ['none']);
  });
});
