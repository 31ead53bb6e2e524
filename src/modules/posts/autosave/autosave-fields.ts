import { getMetadataStorage } from 'class-validator';
import { type FieldError, problem } from '#kernel/problem.js';
import { UpdatePostDto } from '../dto/update-post.dto.js';

const MAX_CHARACTERS = 1_048_576;

/** Every field that a PATCH takes; fields of patients are none of them, and so never lie in an autosave. */
const KNOWN: ReadonlySet<string> = new Set(
  getMetadataStorage()
    .getTargetValidationMetadatas(UpdatePostDto, '', false, false)
    .map(({ propertyName }) => propertyName),
);

/**
 * Only the names and the size are checked: what somebody is still typing may well be wrong.
 * @throws Problem request.unknown_field, posts.autosave_too_large
 */
export function assertAutosaveFields(fields: Readonly<Record<string, unknown>>): void {
  const code = 'request.unknown_field';
  const errors = Object.keys(fields)
    .filter((name) => !KNOWN.has(name))
    .map((name): FieldError => ({
      pointer: `/fields/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      message: 'is not known here',
      code,
    }));
  if (errors.length > 0) throw problem(code, { errors });
  if (JSON.stringify(fields).length > MAX_CHARACTERS) throw problem('posts.autosave_too_large');
}
