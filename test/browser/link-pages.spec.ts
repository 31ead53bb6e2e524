import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { letterAbout, tokenIn } from '../support/letters.js';
import { makePerson, makeTenant, PASSWORD, type Person } from '../support/people.js';
import { TestApp } from '../support/test-app.js';

const CANDIDATES = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path));
const PATIENCE_MS = 60_000;

if (executablePath === undefined && process.env.REQUIRE_BROWSER === '1') {
  throw new Error('no Chromium found: set CHROMIUM_PATH');
}

const inBrowser = executablePath === undefined ? describe.skip : describe;

inBrowser('the pages that links in mails lead to', () => {
  let app: TestApp;
  let browser: Browser;
  let base: string;
  let admin: Person;

  beforeAll(async () => {
    app = await TestApp.start();
    admin = await makePerson(app, await makeTenant(app), 'administrator');
    await app.nest.listen(0, '127.0.0.1');
    base = (await app.nest.getUrl()).replace(/\/$/, '');
    const args = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'];
    browser = await chromium.launch({ executablePath: executablePath ?? '', args });
  }, PATIENCE_MS);
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  async function visit(path: string, token: string): Promise<Page> {
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${base}/${path}#token=${token}`);
    return page;
  }

  const logIn = async (email: string, password: string) =>
    (await app.call('POST', '/v1/auth/login', { body: { email, password } })).status;

  async function invited(email: string): Promise<string> {
    await app.call('POST', '/v1/invitations', {
      token: admin.token,
      body: { email, name: 'Ana Souza', role: 'author' },
    });
    return tokenIn(await letterAbout(app, email, 'Convite'));
  }

  it('take an invitation, with the keyboard alone and nothing left in the address', async () => {
    const page = await visit('accept-invitation', await invited('ana@convidada.example'));
    expect(page.url()).toBe(`${base}/accept-invitation`);
    await page.getByLabel('Nova senha').focus();
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('a sua conta existe').waitFor();
    expect(await page.locator('[role=status]:focus').count()).toBe(1);
    expect(await logIn('ana@convidada.example', PASSWORD)).toBe(200);
  });

  it('say why a password was not taken, and take a better one', async () => {
    const page = await visit('accept-invitation', await invited('eva@convidada.example'));
    await page.getByLabel('Nova senha').fill('senha-senha-senha');
    await page.getByRole('button').click();
    await page.getByText('Não foi aceito').waitFor();
    expect(await page.locator('[data-reason]').textContent()).toMatch(/^password must not/);
    await page.getByLabel('Nova senha').fill(PASSWORD);
    await page.getByRole('button').click();
    await page.getByText('a sua conta existe').waitFor();
    expect(await logIn('eva@convidada.example', PASSWORD)).toBe(200);
  });

  it('take another address, which is then confirmed', async () => {
    const page = await visit('accept-invitation', await invited('rui@convidada.example'));
    await page.getByLabel('Nova senha').fill(PASSWORD);
    await page.getByText('Outro nome ou outro e-mail').click();
    await page.getByLabel('E-mail', { exact: false }).last().fill('rui@outra.example');
    await page.getByRole('button').click();
    await page.getByText('Falta um passo').waitFor();
    const link = tokenIn(await letterAbout(app, 'rui@outra.example', 'Confirme'));
    const second = await visit('confirm-email', link);
    await second.getByRole('button').click();
    await second.getByText('a sua conta existe').waitFor();
    expect(await logIn('rui@outra.example', PASSWORD)).toBe(200);
  });

  it('change a password, once', async () => {
    const { email } = admin;
    await app.call('POST', '/v1/auth/forgot-password', { body: { email } });
    const token = tokenIn(await letterAbout(app, email, 'Nova senha'));
    for (const said of ['A senha foi trocada', 'Este link não vale']) {
      const page = await visit('reset-password', token);
      await page.getByLabel('Nova senha').fill('Novo-Cavalo-Azul-77!');
      await page.getByRole('button').click();
      await page.getByText(said).waitFor();
    }
    expect(await logIn(email, 'Novo-Cavalo-Azul-77!')).toBe(200);
  });

  it('tell at once that there is no link in the address', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${base}/confirm-email`);
    await page.getByText('Este link não vale').waitFor();
    expect(complaints).toEqual([]);
    const { headers } = await app.call('GET', '/confirm-email');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; connect-src 'self';/,
    );
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  });
});
