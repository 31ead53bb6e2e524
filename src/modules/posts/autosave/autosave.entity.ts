import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one person is typing into one post, apart from the post. */
@Entity('post_autosaves')
export class AutosaveEntity {
  @PrimaryColumn({ type: 'uuid' })
  readonly post_id!: string;

  @PrimaryColumn({ type: 'uuid' })
  readonly user_id!: string;

  /** The version of the post that he had before him. */
  @Column({ type: 'integer' })
  readonly base_version!: number;

  /** Fields of a PATCH, as far as he had come: nobody has checked them. */
  @Column({ type: 'jsonb' })
  readonly fields!: Readonly<Record<string, unknown>>;

  @Column({ type: 'timestamptz' })
  readonly saved_at!: Date;
}
