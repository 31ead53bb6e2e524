import { IsUUID } from 'class-validator';

export class MergeTagDto {
  /** The tag that takes its place everywhere. */
  @IsUUID()
  readonly into!: string;
}
