import { parseArgs } from 'node:util';
import { MEDICAL_CATEGORIES, type MedicalCategory } from '#kernel/medical-categories.js';
import { UsageError } from './file-text.js';

export const USAGE = `usage: parecer check <file.md|html|txt|-> [--json] [--lang pt|en] [--audience public|professional|restricted]
         [--author-type medico|psicologo|cirurgiao-dentista|enfermeiro|jornalista|…] [--author-name <name>]
         [--registry "CRM/SP 123456"] [--speciality <name>] [--establishment <name>] [--medical-category <name>]
exit status: 0 passed, 1 needs a review, 2 blocked, 3 nothing was checked`;

const AUDIENCES = ['public', 'professional', 'restricted'] as const;
const LANGUAGES = ['pt', 'en'] as const;

export interface CheckOptions {
  readonly file: string;
  readonly json: boolean;
  readonly language: (typeof LANGUAGES)[number];
  readonly audience: (typeof AUDIENCES)[number];
  readonly authorType: string | null;
  readonly authorName: string | null;
  readonly registry: string | null;
  readonly speciality: string | null;
  readonly establishment: string;
  readonly medicalCategory: MedicalCategory | null;
}

/** Whether the usage is asked for, which is no mistake. */
export const asksForHelp = (args: readonly string[]): boolean =>
  args.slice(0, 2).some((arg) => arg === '--help' || arg === '-h' || arg === 'help');

/** @throws UsageError */
export function readOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parsed(args);
  const [command, file, ...more] = positionals;
  const category = values['medical-category'];
  if (command !== 'check' || file === undefined || more.length > 0) throw new UsageError(USAGE);
  return {
    file,
    json: values.json ?? false,
    language: oneOf(LANGUAGES, values.lang ?? 'pt', '--lang'),
    audience: oneOf(AUDIENCES, values.audience ?? 'public', '--audience'),
    authorType: values['author-type'] ?? null,
    authorName: values['author-name'] ?? null,
    registry: values.registry ?? null,
    speciality: values.speciality ?? null,
    establishment: values.establishment ?? '',
    medicalCategory:
      category === undefined ? null : oneOf(MEDICAL_CATEGORIES, category, '--medical-category'),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        lang: { type: 'string' },
        audience: { type: 'string' },
        'author-type': { type: 'string' },
        'author-name': { type: 'string' },
        registry: { type: 'string' },
        speciality: { type: 'string' },
        establishment: { type: 'string' },
        'medical-category': { type: 'string' },
      },
    });
  } catch (error) {
    // behind the first sentence it explains the parser, not the command
    const [reason = ''] = error instanceof Error ? error.message.split('. ') : [];
    throw new UsageError(`${reason}\n${USAGE}`);
  }
}

function oneOf<T extends string>(known: readonly T[], given: string, name: string): T {
  const found = known.find((value) => value === given);
  if (found === undefined) throw new UsageError(`${name} is one of ${known.join(', ')}\n${USAGE}`);
  return found;
}
