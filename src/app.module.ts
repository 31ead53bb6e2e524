import { type DynamicModule, Module } from '@nestjs/common';
import { AccessGrantEntity } from '#modules/access-grants/access-grant.entity.js';
import { AccessGrantsModule } from '#modules/access-grants/access-grants.module.js';
import { ApiKeysModule } from '#modules/api-keys/api-keys.module.js';
import { AuditTrailEntity } from '#modules/audit/audit-trail.entity.js';
import { AuditModule } from '#modules/audit/audit.module.js';
import { CategoriesModule } from '#modules/categories/categories.module.js';
import { CategoryEntity } from '#modules/categories/category.entity.js';
import { CustomFieldEntity } from '#modules/custom-fields/custom-field.entity.js';
import { FieldGroupEntity } from '#modules/custom-fields/field-groups/field-group.entity.js';
import { DeliveryModule } from '#modules/delivery/delivery.module.js';
import { EmailLinksModule } from '#modules/email-links/email-links.module.js';
import { InvitationsModule } from '#modules/invitations/invitations.module.js';
import { MediaEntity } from '#modules/media/media.entity.js';
import { MediaModule } from '#modules/media/media.module.js';
import { AutosaveEntity } from '#modules/posts/autosave/autosave.entity.js';
import { PostEntity } from '#modules/posts/post.entity.js';
import { PostsModule } from '#modules/posts/posts.module.js';
import { PostTypeEntity } from '#modules/post-types/post-type.entity.js';
import { PostTypesModule } from '#modules/post-types/post-types.module.js';
import { RulePolicyEntity } from '#modules/rule-policies/rule-policy.entity.js';
import { RulePoliciesModule } from '#modules/rule-policies/rule-policies.module.js';
import { TagEntity } from '#modules/tags/tag.entity.js';
import { TagsModule } from '#modules/tags/tags.module.js';
import { TenantExportEntity } from '#modules/tenants/export/tenant-export.entity.js';
import { TenantDomainEntity } from '#modules/tenants/tenant-domain.entity.js';
import { TenantSettingsEntity } from '#modules/tenants/tenant-settings.entity.js';
import { TenantEntity } from '#modules/tenants/tenant.entity.js';
import { TenantsModule } from '#modules/tenants/tenants.module.js';
import { UsageModule } from '#modules/usage/usage.module.js';
import { UserEntity } from '#modules/users/user.entity.js';
import { UsersModule } from '#modules/users/users.module.js';
import { WorkflowModule } from '#modules/workflow/workflow.module.js';
import { WorkflowStateEntity } from '#modules/workflow/workflow-state.entity.js';
import { AuthModule } from '#platform/auth/auth.module.js';
import { ConfigModule } from '#platform/config/config.module.js';
import { CryptoModule } from '#platform/crypto/crypto.module.js';
import { type ConnectedConfig, DbModule, type EntityClass } from '#platform/db/db.module.js';
import { HealthModule } from '#platform/health/health.module.js';
import { HttpModule } from '#platform/http/http.module.js';
import type { Logger } from '#platform/http/logger.js';
import type { Metrics } from '#platform/http/metrics.js';
import { MailModule } from '#platform/mail/mail.module.js';
import { TenancyModule } from '#platform/tenancy/tenancy.module.js';
import { NetModule } from '#platform/net/net.module.js';
import { RatesModule } from '#platform/rates/rates.module.js';
import { StorageModule } from '#platform/storage/storage.module.js';
import { QueueModule } from '#platform/queue/queue.module.js';

/** Every entity of the house; the drift test holds each against the database. */
export const ENTITIES: readonly EntityClass[] = [
  AccessGrantEntity,
  AuditTrailEntity,
  MediaEntity,
  TenantEntity,
  TenantSettingsEntity,
  TenantDomainEntity,
  TenantExportEntity,
  UserEntity,
  WorkflowStateEntity,
  PostEntity,
  AutosaveEntity,
  CategoryEntity,
  TagEntity,
  PostTypeEntity,
  CustomFieldEntity,
  FieldGroupEntity,
  RulePolicyEntity,
];

@Module({})
export class AppModule {
  static forRoot(config: ConnectedConfig, logger: Logger, metrics: Metrics): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config),
        HttpModule.forRoot(logger, metrics),
        DbModule.forRoot(config, ENTITIES),
        CryptoModule,
        AuthModule.forRoot(config),
        TenancyModule,
        NetModule,
        RatesModule.forRoot(config),
        HealthModule,
        AccessGrantsModule,
        AuditModule,
        DeliveryModule,
        QueueModule.forRoot(config),
        StorageModule,
        MailModule,
        MediaModule,
        TenantsModule,
        UsageModule,
        UsersModule,
        ApiKeysModule,
        InvitationsModule,
        EmailLinksModule,
        CategoriesModule,
        TagsModule,
        PostTypesModule,
        RulePoliciesModule,
        PostsModule,
        WorkflowModule,
      ],
    };
  }
}
