import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isOrigin } from '#kernel/origin.js';

export const IsOrigin = (options: ValidationOptions = {}) =>
  ValidateBy(
    {
      name: 'isOrigin',
      validator: {
        validate: isOrigin,
        defaultMessage: () =>
          'must be origins as browsers send them: https://host, in lower case, without path, wildcard or default port (http for localhost alone)',
      },
    },
    options,
  );
