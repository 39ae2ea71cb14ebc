import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { JsonSchema } from '../../core/schema/json-schema.js';
import { ApiFailures } from '../http/api-failures.js';
import { CatalogueDto } from './catalogue.dto.js';
import { LanguageService } from './language.service.js';

@ApiTags('schemas')
@Controller('api/v1')
export class LanguageController {
  constructor(@Inject(LanguageService) private readonly published: LanguageService) {}

  @Get('dataset-schema')
  @ApiOperation({ operationId: 'getDatasetSchemaLanguage', summary: 'The dataset schema language as JSON Schema (2020-12)' })
  @ApiOkResponse({ description: 'The JSON Schema.', content: { 'application/json': { schema: { type: 'object', additionalProperties: true } } } })
  @ApiFailures()
  language(): JsonSchema {
    return this.published.schema;
  }

  @Get('column-types')
  @ApiOperation({ operationId: 'getColumnTypes', summary: 'Every column type with its options and examples' })
  @ApiOkResponse({ description: 'The catalogue.', type: CatalogueDto })
  @ApiFailures()
  types(): CatalogueDto {
    return { column_types: this.published.catalogue };
  }
}
