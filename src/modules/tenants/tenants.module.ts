import { Module } from '@nestjs/common';
import { InvitationsModule } from '#modules/invitations/invitations.module.js';
import { DeletionService } from './deletion.service.js';
import { DomainChores } from './domains/domain-chores.js';
import { DomainProof } from './domains/domain-proof.js';
import { DomainsController } from './domains/domains.controller.js';
import { DomainsService } from './domains/domains.service.js';
import { ProofSlots } from './domains/proof-slots.js';
import { ExportProcessor } from './export/export-processor.js';
import { ExportWriter } from './export/export-writer.js';
import { ExportsController } from './export/exports.controller.js';
import { ExportsService } from './export/exports.service.js';
import { OwnTenantController } from './own-tenant.controller.js';
import { OwnTenantService } from './own-tenant.service.js';
import { TenantErasure } from './tenant-erasure.js';
import { TenantsController } from './tenants.controller.js';
import { TenantsService } from './tenants.service.js';

@Module({
  imports: [InvitationsModule],
  controllers: [DomainsController, ExportsController, OwnTenantController, TenantsController],
  providers: [
    DomainChores,
    DomainProof,
    DomainsService,
    DeletionService,
    ExportProcessor,
    ExportsService,
    ExportWriter,
    OwnTenantService,
    ProofSlots,
    TenantErasure,
    TenantsService,
  ],
})
export class TenantsModule {}
