import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { DEMO_PASSWORD, PLATFORM_ADMIN_EMAIL } from '../../src/seed/demo-data.js';
import { seedDemo } from '../../src/seed/seed-demo.js';
import { TestApp } from '../support/test-app.js';

const CANDIDATES = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path));
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PATIENCE_MS = 120_000;

if (executablePath === undefined) {
  const reason =
    'no Chromium found: set CHROMIUM_PATH, or install one, to test the pages in a browser';
  if (process.env.REQUIRE_BROWSER === '1') throw new Error(reason);
  process.stderr.write(`skipped: ${reason}\n`);
}

/** Everything a visit must not do: write errors on the console, or ask anybody else for anything. */
interface Visit {
  readonly page: Page;
  readonly complaints: string[];
}

const inBrowser = executablePath === undefined ? describe.skip : describe;

inBrowser('the pages in a browser', () => {
  let app: TestApp;
  let browser: Browser;
  let base: string;

  beforeAll(async () => {
    app = await TestApp.start({ seedDemo: true });
    await seedDemo(app.nest);
    await app.nest.listen(0, '127.0.0.1');
    base = (await app.nest.getUrl()).replace(/\/$/, '');
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: QUIET });
  }, PATIENCE_MS);

  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  async function visit(options: BrowserContextOptions = {}): Promise<Visit> {
    const page = await (await browser.newContext(options)).newPage();
    const complaints: string[] = [];
    page.setDefaultTimeout(45_000);
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== 'data:' && url.origin !== base) complaints.push(`asked ${url.origin}`);
    });
    return { page, complaints };
  }

  it(
    'leads from the front page to the reference, where a log-in can be tried out',
    async () => {
      const { page, complaints } = await visit();
      await page.goto(`${base}/`);
      await page.getByRole('link', { name: 'Referência da API' }).click();
      await page.waitForURL(`${base}/docs`);
      // of a long list only what is in sight is drawn
      await page.setViewportSize({ width: 1_200, height: 30_000 });
      const logIn = page.locator('.opblock', { hasText: '/v1/auth/login' });
      await logIn.locator('.opblock-summary').click();
      await logIn.getByRole('button', { name: 'Execute' }).click();
      const answer = logIn.locator('.live-responses-table .response').first();
      await answer.getByText('access_token').first().waitFor();

      expect(await page.locator('.opblock').count()).toBeGreaterThan(30);
      expect(await answer.locator('.response-col_status').textContent()).toContain('200');
      expect(complaints).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'marks the error code that a link names',
    async () => {
      const { page, complaints } = await visit();
      await page.goto(`${base}/docs/errors#posts.stale`);
      const marked = page.locator(':target');

      expect(await marked.textContent()).toContain('posts.stale');
      expect(await marked.boundingBox()).not.toBeNull();
      expect(complaints).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'asks for credentials before it shows the queue',
    async () => {
      const stranger = await visit();
      const refused = await stranger.page.goto(`${base}/admin/queues/`).catch(() => null);
      expect(refused?.status() ?? 401).toBe(401);

      const { page, complaints } = await visit({
        httpCredentials: {
          username: PLATFORM_ADMIN_EMAIL,
          password: DEMO_PASSWORD,
          send: 'always',
        },
      });
      await page.goto(`${base}/admin/queues/`);
      await page.getByText('parecer', { exact: false }).first().waitFor();
      await page.goto(`${base}/admin/queues/queue/parecer`);
      await page
        .getByRole('link', { name: /latest|waiting|active/i })
        .first()
        .waitFor();

      expect(complaints).toEqual([]);
    },
    PATIENCE_MS,
  );
});
