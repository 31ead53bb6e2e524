import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';
import { isRecord, textAt } from '../support/json.js';
import { ROOT } from './work-copy.js';

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const compose: unknown = parse(read('docker-compose.yml'), { merge: true });
const services = Object.entries(recordAt(compose, 'services'));
const dockerfile = read('Dockerfile');
const stages = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);

describe('docker-compose.yml', () => {
  it('fits the Compose Specification', () => {
    const schema: unknown = JSON.parse(read('test/house/compose-spec.json'));
    if (!isRecord(schema)) throw new Error('the schema is no object');
    const ajv = new Ajv2019({ strict: false, validateFormats: false, validateSchema: false });
    // the schema names its parts in the manner of an older draft, which the validator refuses
    ajv.removeKeyword('id');
    const validate = ajv.compile(schema);
    validate(compose);
    expect(validate.errors).toBeNull();
    expect(validate({ services: { api: { ports: 3000 } } })).toBe(false);
  });

  it('has the services of an install', () => {
    expect(services.map(([name]) => name).sort()).toEqual([
      'api',
      'postgres',
      'setup',
      'valkey',
      'worker',
    ]);
  });

  it.each(services)('%s has an image of a fixed version', (_, service) => {
    expect(textAt(service, 'image')).toMatch(/:(?!latest)[\w.-]+$/);
  });

  it.each(['postgres', 'valkey', 'api'])('%s says when it is healthy', (name) => {
    expect(Object.keys(recordAt(compose, 'services', name))).toContain('healthcheck');
  });

  it('starts API and worker only on a database that is set up', () => {
    for (const name of ['api', 'worker']) {
      expect(recordAt(compose, 'services', name, 'depends_on')).toMatchObject({
        setup: { condition: 'service_completed_successfully' },
        valkey: { condition: 'service_healthy' },
      });
    }
  });

  it('mounts volumes that it declares and files that are there', () => {
    const sources = services
      .flatMap(([, service]) =>
        isRecord(service) && Array.isArray(service.volumes) ? service.volumes : [],
      )
      .map((mount) => String(mount).split(':', 1).join());
    const files = sources.filter((source) => source.startsWith('./'));
    const volumes = sources.filter((source) => !source.startsWith('./'));
    expect([...new Set(volumes)].sort()).toEqual(Object.keys(recordAt(compose, 'volumes')).sort());
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('runs programs that the source has', () => {
    const commands = services.flatMap(([, service]) =>
      isRecord(service) && Array.isArray(service.command) ? service.command.map(String) : [],
    );
    const programs = [...commands, ...dockerfile.matchAll(/"(dist\/[^"]+)"/g)].map((part) =>
      typeof part === 'string' ? part : (part[1] ?? ''),
    );
    const compiled = programs.filter((part) => part.startsWith('dist/'));
    expect(compiled.length).toBeGreaterThanOrEqual(3);
    for (const file of compiled) {
      expect(existsSync(join(ROOT, file.replace('dist/', 'src/').replace(/\.js$/, '.ts')))).toBe(
        true,
      );
    }
  });

  it('passes every setting on that it does not fix itself', () => {
    const fixed = [...dockerfile.matchAll(/(\w+)=\S+/g)].map(([, name]) => name ?? '');
    // what the file says for the services it brings, and what only a start of the demo would want
    const own = [...fixed, 'DATABASE_URL', 'QUEUE_URL', 'PARECER_SECRET', 'ROLE', 'SEED_DEMO'];
    const config = read('src/platform/config/config.ts');
    const settings = [...config.matchAll(/\.(?:text|integer|oneOf|flag|url)\(\s*'([A-Z_]+)'/g)]
      .map(([, name]) => name ?? '')
      .filter((name) => !own.includes(name));
    expect(settings.length).toBeGreaterThanOrEqual(13);
    for (const name of ['api', 'worker']) {
      const environment = recordAt(compose, 'services', name, 'environment');
      for (const setting of settings) {
        expect([setting, environment[setting]]).toEqual([setting, `\${${setting}:-}`]);
      }
    }
  });

  it('has no secret in it, and an example for every one it asks for', () => {
    const example = read('.env.example');
    const text = read('docker-compose.yml');
    for (const [, name] of text.matchAll(/\$\{(\w+)/g))
      expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
    for (const [, name, value] of text.matchAll(/^\s+(\w*(?:PASSWORD|SECRET)): *(.+)$/gm)) {
      expect([name, value?.startsWith(`\${${name}:?`)]).toEqual([name, true]);
    }
    expect(text).not.toMatch(/:\/\/\w+:[^$@/]+@/);
    expect(example).toMatch(/^POSTGRES_PASSWORD=$/m);
    expect(example).toMatch(/^PARECER_SECRET=$/m);
  });
});

describe('Dockerfile', () => {
  it('is built on images of a fixed version', () => {
    expect(stages.length).toBe(2);
    for (const image of stages) expect(image).toMatch(/^node:\d+[\w.-]*$/);
  });

  it('uses only scripts that exist and that the pipeline runs too', () => {
    const manifest: unknown = JSON.parse(read('package.json'));
    const used = [...dockerfile.matchAll(/^RUN npm run (\S+)/gm)].map(([, name]) => name ?? '');
    expect(used).toContain('build');
    for (const name of used) {
      expect(textAt(manifest, 'scripts', name)).not.toBe('');
      expect(read('.ci/run')).toContain(`npm run ${name}\n`);
    }
  });

  it('runs without the powers of root, and on a version of Node that the package allows', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '));
    expect(last).toMatch(/^USER (?!root)\w+$/m);
    expect(last).not.toMatch(/COPY --from=build \/app\/src/);
    const engine = /(\d+)/.exec(textAt(JSON.parse(read('package.json')), 'engines', 'node'))?.[1];
    expect(Number(/node:(\d+)/.exec(stages[0] ?? '')?.[1])).toBeGreaterThanOrEqual(Number(engine));
  });

  it('copies what the ignore file lets through', () => {
    const allowed = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, name]) => name);
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
      ([, names]) => names?.split(' ') ?? [],
    );
    expect(copied.length).toBeGreaterThan(5);
    for (const name of copied) {
      expect(allowed).toContain(name.replace('./', ''));
      expect(existsSync(join(ROOT, name))).toBe(true);
    }
  });
});

function recordAt(value: unknown, ...path: readonly string[]): Readonly<Record<string, unknown>> {
  const found = path.reduce<unknown>(
    (part, key) => (isRecord(part) ? part[key] : undefined),
    value,
  );
  if (!isRecord(found)) throw new Error(`no object at ${path.join('.')}`);
  return found;
}
