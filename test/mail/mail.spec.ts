import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installScope, systemScope } from '#kernel/scope.js';
import { isTenantId } from '#kernel/ids.js';
import { Db } from '#platform/db/db.js';
import type { Mail } from '#platform/mail/mail.js';
import { Mails } from '#platform/mail/mails.js';
import { allSent, lettersTo, MailServer } from '../support/letters.js';
import { makeTenant } from '../support/people.js';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';
import { WorkerProcess } from '../support/worker-process.js';

const letter = (to = `${randomUUID()}@x.example`): Mail => ({
  to,
  subject: 'Olá, coração',
  text: 'Uma linha.\n\nE outra, com acentuação: ção.\n',
});

/** Queues in a transaction of the install, as a handler would. */
async function queue(app: TestApp, ...mails: readonly Mail[]): Promise<void> {
  const db = app.nest.get(Db, { strict: false });
  await db.runAs(installScope('test'), async (tx) => {
    for (const mail of mails) await app.nest.get(Mails, { strict: false }).queue(tx, mail);
  });
}

const rows = (app: TestApp) =>
  app.database.admin<{
    sealed: Buffer | null;
    attempts: number;
    failure: string | null;
    sent: boolean;
    dead: boolean;
    tenant_id: string | null;
  }>(
    `select sealed, attempts, failure, sent_at is not null as sent, died_at is not null as dead, tenant_id
       from mails order by created_at`,
  );

/** Does not wait for the pause after a failure. */
async function hurry(app: TestApp): Promise<void> {
  await app.database.admin(
    `with due as (update mails set next_try_at = now() where sealed is not null returning 1)
     select pg_notify('parecer_mail', ''), count(*) from due`,
  );
}

describe('mail', () => {
  let server: MailServer;
  let app: TestApp;

  async function start(given: MailServer): Promise<void> {
    server = given;
    await server.start();
    app = await TestApp.start({ smtpUrl: server.url, mailFrom: 'Parecer <post@clinic.example>' });
  }
  afterEach(async () => {
    await app.stop();
    await server.stop();
  });

  it('arrives within a second of its commit, as it was written, and leaves nothing behind', async () => {
    await start(new MailServer());
    const mail = letter();
    await queue(app, mail);
    await eventually('it arrives', 1, async () => server.letters.length === 1);
    const [got] = server.letters;
    expect(got).toMatchObject({
      to: mail.to,
      from: 'Parecer <post@clinic.example>',
      subject: mail.subject,
      text: mail.text.trim(),
    });
    expect(got?.headers.get('message-id')).toMatch(/^<[0-9a-f-]{36}@clinic\.example>$/);
    expect(got?.headers.get('auto-submitted')).toBe('auto-generated');
    await allSent(app);
    expect(await rows(app)).toEqual([
      { sealed: null, attempts: 1, failure: null, sent: true, dead: false, tenant_id: null },
    ]);
  });

  it('does not leave when its transaction is taken back', async () => {
    await start(new MailServer());
    const db = app.nest.get(Db, { strict: false });
    const undone = db.runAs(installScope('test'), async (tx) => {
      await app.nest.get(Mails, { strict: false }).queue(tx, letter());
      throw new Error('taken back');
    });
    await expect(undone).rejects.toThrow('taken back');
    await queue(app, letter('later@x.example'));
    await eventually('the other arrives', 2, async () => server.letters.length === 1);
    expect(server.letters.map(({ to }) => to)).toEqual(['later@x.example']);
    expect(await rows(app)).toHaveLength(1);
  });

  it('belongs to the tenant of its transaction, and is queued for credentials too', async () => {
    await start(new MailServer());
    const tenant = await makeTenant(app);
    if (!isTenantId(tenant.id)) throw new Error('no tenant');
    const mails = app.nest.get(Mails, { strict: false });
    await app.nest
      .get(Db, { strict: false })
      .runAs(systemScope(tenant.id, 'test', 'test'), (tx) => mails.queue(tx, letter()));
    await mails.queueForCredentials(tenant.id, letter());
    await mails.queueForCredentials(null, letter());
    await eventually('all arrive', 5, async () => server.letters.length === 3);
    expect((await rows(app)).map(({ tenant_id }) => tenant_id)).toEqual([
      tenant.id,
      tenant.id,
      null,
    ]);
  });

  it('is tried again when the server says later, and is then sent once', async () => {
    await start(new MailServer((nth) => (nth < 2 ? 451 : null)));
    await queue(app, letter());
    await eventually(
      'a first refusal',
      3,
      async () => (await rows(app))[0]?.failure === 'deferred',
    );
    expect((await rows(app))[0]).toMatchObject({ attempts: 1, sent: false, dead: false });
    await hurry(app);
    await eventually('a second', 3, async () => (await rows(app))[0]?.attempts === 2);
    await eventually('its end', 3, async () => {
      await hurry(app);
      return (await rows(app))[0]?.sent === true;
    });
    expect(server.letters).toHaveLength(1);
    expect((await rows(app))[0]).toMatchObject({ attempts: 3, sealed: null });
  });

  it('is dead at once when there is no such mailbox, and counted', async () => {
    await start(new MailServer(() => 550));
    await queue(app, letter());
    await eventually('its death', 3, async () => (await rows(app))[0]?.dead === true);
    expect((await rows(app))[0]).toMatchObject({ attempts: 1, failure: 'refused', sealed: null });
    await hurry(app);
    const metrics = await eventually('the count', 3, async () => {
      const { text } = await app.call('GET', '/metrics');
      return text.includes('parecer_mails_dead 1') && text;
    });
    expect(metrics).toContain('parecer_mails_total{outcome="dead"} 1');
    expect(server.tried).toBe(1);
  });

  it('is dead after its last try', async () => {
    await start(new MailServer(() => 451));
    await queue(app, letter());
    const last = await eventually('its death', 20, async () => {
      await hurry(app);
      const [row] = await rows(app);
      return row?.dead === true && row;
    });
    expect(last).toMatchObject({ attempts: 8, failure: 'deferred', sealed: null });
    expect(server.tried).toBe(8);
  });

  it('waits for a server that is down', async () => {
    await start(new MailServer());
    await server.stop();
    await queue(app, letter());
    await eventually('a failure', 5, async () => (await rows(app))[0]?.failure === 'unreachable');
    await server.start();
    await hurry(app);
    await eventually('it arrives', 5, async () => server.letters.length === 1);
    expect(await eventually('it is marked', 2, async () => (await rows(app))[0]?.sent)).toBe(true);
  });

  it('leaves each once, whatever the number of workers', async () => {
    await start(new MailServer());
    const other = await WorkerProcess.start(app, {
      SMTP_URL: server.url,
      MAIL_FROM: 'post@clinic.example',
    });
    const mails = Array.from({ length: 60 }, () => letter());
    for (let at = 0; at < mails.length; at += 10) await queue(app, ...mails.slice(at, at + 10));
    await eventually('all arrive', 20, async () => server.letters.length >= mails.length);
    await allSent(app);
    expect(server.letters).toHaveLength(mails.length);
    expect(new Set(server.letters.map(({ to }) => to))).toEqual(new Set(mails.map(({ to }) => to)));
    expect((await rows(app)).every(({ attempts }) => attempts === 1)).toBe(true);
    expect(await other.stop()).toBe(0);
  });

  it('is unreadable in the database, and cannot be put in the place of another', async () => {
    await start(new MailServer());
    await server.stop();
    const mail = { ...letter(), text: 'canary-of-the-text' };
    await queue(app, mail, letter());
    await eventually('both fail', 5, async () =>
      (await rows(app)).every(({ failure }) => failure === 'unreachable'),
    );
    const dump = await app.database.admin<{ all: string }>(
      `select string_agg(encode(convert_to(m::text, 'UTF8'), 'escape') || encode(m.sealed, 'escape'), ' ') as all from mails m`,
    );
    for (const word of [mail.to, 'canary-of-the-text', 'coração'])
      expect(dump[0]?.all).not.toContain(word);
    await app.database.admin(
      `update mails a set sealed = b.sealed from mails b where a.id <> b.id`,
    );
    await server.start();
    await hurry(app);
    await eventually('both are given up', 5, async () =>
      (await rows(app)).every(({ dead, failure }) => dead && failure === 'unreadable'),
    );
    expect(server.letters).toEqual([]);
  });

  it('cannot be given a second header or a second receiver', async () => {
    await start(new MailServer());
    const subject = 'Convite de Ana\r\nBcc: thief@x.example\nX-Evil: 1\u2028';
    await queue(app, {
      ...letter('one@x.example'),
      subject,
      text: '.\r\nRCPT TO:<x@x>\r\n.\r\nQUIT',
    });
    await eventually('it arrives', 3, async () => server.letters.length === 1);
    const [got] = server.letters;
    expect(got?.headers.has('bcc')).toBe(false);
    expect(got?.headers.has('x-evil')).toBe(false);
    expect(got?.subject).toBe('Convite de Ana Bcc: thief@x.example X-Evil: 1');
    expect(got?.text).toContain('RCPT TO:<x@x>');
    for (const to of [
      'a@x.example, b@x.example',
      'a@x.example\r\nBcc: b@x.example',
      'Ana <a@x.example>',
      '"a b"@x.example',
      'a@x.example\u0000',
      'a\u2028b@x.example',
      '<a@x.example>',
      '',
    ]) {
      await expect(queue(app, letter(to))).rejects.toThrow('bare address');
    }
  });
});

describe('mail without a server', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('becomes a file that only its owner may read', async () => {
    const mail = letter();
    await queue(app, mail);
    expect(await lettersTo(app, mail.to)).toMatchObject([
      { subject: mail.subject, text: mail.text.trim() },
    ]);
    const folder = join(app.config.dataDir, 'mail');
    const [file = ''] = readdirSync(folder);
    expect(readFileSync(join(folder, file), 'utf8')).toContain('com acentuação: ção.');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  });

  it.each([
    'parecer_app',
    'parecer_public',
    'parecer_auth',
    'parecer_audit',
    'parecer_relay',
  ] as const)('shows %s no row of what waits', async (role) => {
    await expect(app.database.asRole(role, 'select id from mails')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('is queued by nobody without a proof of whose it is', async () => {
    const forged = app.database.asRole('parecer_app', `select app.queue_mail($1, $2)`, [
      randomUUID(),
      Buffer.alloc(64),
    ]);
    await expect(forged).rejects.toMatchObject({ code: '42501' });
  });
});
