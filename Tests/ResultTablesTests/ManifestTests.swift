import Foundation
import TestSupport
import Testing

@testable import ResultTables

/// What every file of tables in the test data is, and how much of a study it holds.
@Suite(.enabled(if: TestData.isHere)) struct ManifestTests {
  static let manifest: [(String, Kind, Scope)] = [
    ("de_three_tools_simulated/README.md", .notATable, .unknown),
    ("de_three_tools_simulated/SOURCE.txt", .notATable, .unknown),
    ("de_three_tools_simulated/data/annotation_data.csv", .geneList, .unknown),
    ("de_three_tools_simulated/data/control_samples.csv", .sampleSheet, .unknown),
    ("de_three_tools_simulated/data/gene_expression_data.csv", .countMatrix, .whole),
    ("de_three_tools_simulated/data/treatment_samples.csv", .sampleSheet, .unknown),
    ("de_three_tools_simulated/results/DESeq2_results.csv", .deseq2, .unknown),
    ("de_three_tools_simulated/results/edgeR_results.csv", .edger, .unknown),
    ("de_three_tools_simulated/results/limma_results.csv", .limma, .unknown),
    ("gseapy/LICENSE", .notATable, .unknown),
    ("gseapy/SOURCE.txt", .notATable, .unknown),
    ("gseapy/data/edb/C1OE.cls", .sampleSheet, .unknown),
    ("gseapy/data/edb/gene_sets.gmt", .gmt, .unknown),
    ("gseapy/data/edb/gsea_data.gsea_data.rnk", .rnk, .whole),
    ("gseapy/data/edb/results.edb", .gsea, .whole),
    ("gseapy/data/fgsea/SPEC.md", .notATable, .unknown),
    ("gseapy/data/fgsea/inputs/batchcpp_geneRanks.tsv", .unknown, .unknown),
    ("gseapy/data/fgsea/inputs/batchcpp_stats.tsv", .unknown, .unknown),
    ("gseapy/data/fgsea/inputs/cumbatch_params.tsv", .unknown, .unknown),
    ("gseapy/data/fgsea/inputs/cumbatch_pathwayScores.tsv", .unknown, .unknown),
    ("gseapy/data/fgsea/inputs/cumbatch_pathwaysSizes.tsv", .unknown, .unknown),
    ("gseapy/data/fgsea/inputs/cumulative_selectedStats.tsv", .unknown, .unknown),
    ("gseapy/data/fgsea/inputs/multilevel_enrichmentScores.tsv", .unknown, .unknown),
    ("gseapy/data/fgsea/inputs/multilevel_params.tsv", .unknown, .unknown),
    ("gseapy/data/fgsea/inputs/multilevel_pathwaySizes.tsv", .unknown, .unknown),
    ("gseapy/data/fgsea/inputs/multilevel_ranks.tsv", .unknown, .unknown),
    ("gseapy/data/fgsea/inputs/pathway_sizes.tsv", .unknown, .unknown),
    ("gseapy/data/fgsea/inputs/pathways.tsv", .unknown, .unknown),
    ("gseapy/data/fgsea/inputs/stats.tsv", .unknown, .unknown),
    // A table of pathway, size and enrichment score.
    ("gseapy/data/fgsea/refs/ref_calcGseaStatBatchCpp.tsv", .gsea, .unknown),
    ("gseapy/data/fgsea/refs/ref_calcGseaStatCumulative.tsv", .unknown, .unknown),
    ("gseapy/data/fgsea/refs/ref_calcGseaStatCumulativeBatch.tsv", .unknown, .unknown),
    ("gseapy/data/fgsea/refs/ref_fgseaMultilevelCpp.tsv", .unknown, .unknown),
    ("gseapy/data/gene_list.txt", .geneList, .unknown),
    ("gseapy/data/genes.gmt", .gmt, .unknown),
    ("gseapy/data/temp.gmt", .gmt, .unknown),
    ("gseapy/data/temp.rnk.gz", .rnk, .whole),
    ("gwas_tutorial/01_Dataset/t2d/1kgeas_t2d.log", .toolLog, .unknown),
    ("gwas_tutorial/03_Data_formats/sample_data.csv", .plinkAssoc, .region),
    ("gwas_tutorial/03_Data_formats/sample_data.tsv", .plinkAssoc, .region),
    ("gwas_tutorial/03_Data_formats/sample_text.txt", .notATable, .unknown),
    ("gwas_tutorial/12_fine_mapping/sig_locus.tsv", .gwasSumstats, .region),
    ("gwas_tutorial/14_gcta_greml/1kg_eas.log", .toolLog, .unknown),
    ("gwas_tutorial/SOURCE.txt", .notATable, .unknown),
    ("gwas_tutorial/from_docs/annovar_multianno_1.txt", .annovar, .unknown),
    ("gwas_tutorial/from_docs/ldsc_log_1.txt", .ldscLog, .unknown),
    ("gwas_tutorial/from_docs/ldsc_log_2.txt", .ldscLog, .unknown),
    // A command line, and then SNPID, BETA and MLOG10P.
    ("gwas_tutorial/from_docs/log10p_table_1.txt", .gwasSumstats, .unknown),
    ("gwas_tutorial/from_docs/log10p_table_10.txt", .toolLog, .unknown),
    ("gwas_tutorial/from_docs/log10p_table_11.txt", .toolLog, .unknown),
    ("gwas_tutorial/from_docs/log10p_table_12.txt", .notATable, .unknown),
    ("gwas_tutorial/from_docs/log10p_table_2.txt", .notATable, .unknown),
    ("gwas_tutorial/from_docs/log10p_table_3.txt", .notATable, .unknown),
    ("gwas_tutorial/from_docs/log10p_table_4.txt", .notATable, .unknown),
    ("gwas_tutorial/from_docs/log10p_table_5.txt", .notATable, .unknown),
    ("gwas_tutorial/from_docs/log10p_table_6.txt", .notATable, .unknown),
    ("gwas_tutorial/from_docs/log10p_table_7.txt", .notATable, .unknown),
    ("gwas_tutorial/from_docs/log10p_table_8.txt", .toolLog, .unknown),
    ("gwas_tutorial/from_docs/log10p_table_9.txt", .toolLog, .unknown),
    ("gwas_tutorial/from_docs/plink2_glm_firth_1.txt", .plinkAssoc, .region),
    ("gwas_tutorial/from_docs/plink2_glm_firth_2.txt", .plinkAssoc, .region),
    ("gwas_tutorial/from_docs/plink2_glm_firth_3.txt", .plinkAssoc, .region),
    ("hbc_counts/Mov10_full_meta.txt", .sampleSheet, .unknown),
    ("hbc_counts/SOURCE.txt", .notATable, .unknown),
    ("hbc_counts/homework/DGE_assignment_1.R", .notATable, .unknown),
    ("hbc_counts/homework/DGE_assignment_1_answer_key.R", .notATable, .unknown),
    ("hbc_counts/homework/DGE_assignment_2.R", .notATable, .unknown),
    ("hbc_counts/homework/DGE_assignment_2_answer_key.R", .notATable, .unknown),
    ("hbc_counts/homework/DGE_assignment_3.R", .notATable, .unknown),
    ("hbc_counts/homework/exp_design_table.xlsx", .sampleSheet, .unknown),
    ("hbc_counts/raw_counts_mouseKO.csv.gz", .countMatrix, .whole),
    ("mageckflute/DESCRIPTION", .notATable, .unknown),
    ("mageckflute/SOURCE.txt", .notATable, .unknown),
    ("mageckflute/countsummary.txt", .mageckCount, .whole),
    ("mageckflute/mle.gene_summary.txt.gz", .mageckMle, .whole),
    ("mageckflute/rra.gene_summary.txt.gz", .mageckGene, .whole),
    // The first 794 sgRNAs of a library of thousands.
    ("mageckflute/rra.sgrna_summary.txt", .mageckSgrna, .topHits),
    ("plink_logistic_synthetic/README.md", .notATable, .unknown),
    ("plink_logistic_synthetic/SOURCE.txt", .notATable, .unknown),
    ("plink_logistic_synthetic/data/final.log", .toolLog, .unknown),
    ("plink_logistic_synthetic/data/final_fixed.log", .toolLog, .unknown),
    ("plink_logistic_synthetic/data/final_ready.log", .toolLog, .unknown),
    ("plink_logistic_synthetic/output_data.log", .toolLog, .unknown),
    ("plink_logistic_synthetic/plink.log", .toolLog, .unknown),
    ("plink_logistic_synthetic/results/gwas_results.assoc.logistic", .plinkAssoc, .region),
    ("plink_logistic_synthetic/results/gwas_results.log", .toolLog, .unknown),
    ("rnaseq_pathway/README.md", .notATable, .unknown),
    ("rnaseq_pathway/SOURCE.txt", .notATable, .unknown),
    ("rnaseq_pathway/deseq2_results_R.csv.gz", .deseq2, .whole),
    ("rnaseq_pathway/deseq2_results_python.csv.gz", .deseq2, .whole),
    ("rnaseq_pathway/deseq2_significant_genes_python.csv", .deseq2, .topHits),
    ("rnaseq_pathway/gprofiler_enrichment_results_python.csv", .enrichmentGprofiler, .topHits),
    ("rnaseq_pathway/kegg_enrichment_R.csv", .enrichmentClusterprofiler, .topHits),
    ("screens/IFNG.json", .notATable, .unknown),
    ("screens/ground_truth_IFNG.csv", .geneScores, .whole),
    ("tcf7l2_snpeff/README.md", .notATable, .unknown),
    ("tcf7l2_snpeff/SOURCE.txt", .notATable, .unknown),
    ("tcf7l2_snpeff/annotation/rs7903146_normalized.vcf", .vcfVep, .region),
    ("tcf7l2_snpeff/annotation/rs7903146_prenorm.vcf", .vcfVep, .region),
    ("tcf7l2_snpeff/data/rs7903146.vcf", .vcfVep, .region),
    ("tcf7l2_snpeff/results/GWAS_result.csv", .gwasCatalog, .topHits),
    ("tcf7l2_snpeff/results/clinvar.json", .notATable, .unknown),
    // JSON under the name of a VCF.
    ("tcf7l2_snpeff/results/clinvar.vcf", .notATable, .unknown),
    ("tcf7l2_snpeff/results/rs7903146_overlapping_feat.tsv", .unknown, .unknown),
    ("tcf7l2_snpeff/results/snpEff_genes.txt", .snpeffGenes, .unknown),
    // Annotated by VEP and then by SnpEff.
    ("tcf7l2_snpeff/results/snps_TCF7L2_ann.vcf", .vcfSnpeff, .region),
    ("vep/LICENSE", .notATable, .unknown),
    ("vep/SOURCE.txt", .notATable, .unknown),
    ("vep/examples/arabidopsis_thaliana.TAIR10.vcf", .vcf, .region),
    ("vep/examples/bos_taurus_UMD3.1.vcf", .vcf, .prefiltered),
    ("vep/examples/canis_familiaris_CanFam3.1.vcf", .vcf, .prefiltered),
    ("vep/examples/danio_rerio_GRCz10.vcf", .vcf, .prefiltered),
    ("vep/examples/drosophila_melanogaster_BDGP6.vcf", .vcf, .prefiltered),
    ("vep/examples/homo_sapiens_GRCh37.vcf", .vcf, .prefiltered),
    ("vep/examples/homo_sapiens_GRCh38.vcf", .vcf, .prefiltered),
    ("vep/examples/mus_musculus_GRCm38.vcf", .vcf, .prefiltered),
    ("vep/examples/rattus_norvegicus_Rnor_6.0.vcf", .vcf, .prefiltered),
    ("vep/examples/sus_scrofa_Sscrofa10.2.vcf", .vcf, .prefiltered),
    ("vep/t/testdata/input/idt_test.vcf", .vcf, .region),
    ("vep/t/testdata/input/test.vcf", .vcf, .region),
    ("vep/t/testdata/input/test.vcf.gz", .vcf, .region),
    ("vep/t/testdata/input/test2.vcf.gz", .vcfVep, .region),
    ("vep/t/testdata/input/test2.vcf.gz.tbi", .notATable, .unknown),
    ("vep/t/testdata/input/test21.vcf.gz", .vcf, .region),
    ("vep/t/testdata/input/test3.vcf.gz", .vcf, .prefiltered),
    ("vep/t/testdata/input/test3.vcf.gz.tbi", .notATable, .unknown),
    ("vep/t/testdata/input/test4.vcf.gz", .vcf, .prefiltered),
    ("vep/t/testdata/input/test4.vcf.gz.tbi", .notATable, .unknown),
    ("vep/t/testdata/input/test5.vcf.gz", .vcf, .prefiltered),
    ("vep/t/testdata/input/test5.vcf.gz.tbi", .notATable, .unknown),
    ("vep/t/testdata/input/test6.vcf.gz", .vcf, .prefiltered),
    ("vep/t/testdata/input/test6.vcf.gz.tbi", .notATable, .unknown),
    ("vep/t/testdata/input/testMT.vcf.gz", .vcf, .region),
    ("vep/t/testdata/input/test_no_trans.vcf", .vcf, .region),
    ("vep/t/testdata/input/test_not_ordered.vcf", .vcf, .prefiltered),
    // Two identifiers of variants.
    ("vep/t/testdata/input/test_vr.txt", .unknown, .unknown),
    ("vep/t/testdata/input/windows.vcf", .vcf, .region),
  ]

  @Test func `every file of tables is in the manifest`() throws {
    let folder = TestData.path("tables")
    let found = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let files = found.filter {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(folder)/\($0)", isDirectory: &isFolder)
        && !isFolder.boolValue
    }
    #expect(Set(files) == Set(Self.manifest.map(\.0)))
  }

  @Test(arguments: manifest)
  func `a file is what the manifest says`(_ name: String, _ kind: Kind, _ scope: Scope) throws {
    let explanation = try Explainer.explain(TestData.path("tables/\(name)"))
    #expect(explanation.kind == kind)
    #expect(explanation.scope == scope)
    #expect(!explanation.why.isEmpty)
    #expect(!explanation.sentences.isEmpty)
    expectNoForeignNumbers(explanation)
  }
}
