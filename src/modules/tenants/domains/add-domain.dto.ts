import { IsString, MaxLength, ValidateBy } from 'class-validator';
import { normaliseDomain } from './domain-name.js';

const IsDomain = () =>
  ValidateBy({
    name: 'isDomain',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && normaliseDomain(value) !== null,
      defaultMessage: () =>
        'domain must be a name like saude.clinica.example, without scheme, port or path',
    },
  });

export class AddDomainDto {
  @IsString()
  @MaxLength(253)
  @IsDomain()
  readonly domain!: string;
}
