extension SentenceModel {
  /// Made by `cistron-bench fit sentences --output …` on folds 1–4 of BioASQ (snippets, plain and
  /// dressed) and of PubMedQA, and on the starter passages'
  /// questions. The base, then the trees as `RegressionTrees.init(text:names:)` reads them.
  static let fitted = """
    0.1116 coverage<0.5526 coverage<0.3605 passageScore<1.0 weightedCentrality<0.0525
    passageScore<0.4687 =-0.0049 weightedCentrality<0.0296 length<-1.0217 place<1.0 =-0.0028
    =0.0057 =-0.0045 =-0.0016 passageCoverage<0.6383 =-0.0028 =0.0052 titleIsSubject<1.0
    topic<0.4563 =-0.0012 sharpMeaning<0.2695 =0.0034 =0.0095 =0.02 passageScore<0.5491
    weightedCentrality<0.0596 =-0.0026 =0.0011 passageScore<1.0 weightedCentrality<0.047 =0.0015
    =0.0076 =0.0114 coverage<0.7451 passageScore<0.4316 =0.0024 topic<0.624 isOnly<1.0 =0.0076
    =0.013 entities<1.0 =0.0069 =0.0156 relativeBM25<0.8108 =0.0149 passageScore<1.0 =0.0189
    =0.0229 coverageWithTitle<0.6071 coverage<0.3605 passageRank<1.0 coverage<0.1778 =-0.0044
    passageCoverage<0.7127 =-0.0032 =0.002 meaning<0.4675 topicBehind<-0.457 =-0.0037 =-0.0003
    meaningBehind<-0.0405 =0.0035 =0.0113 passageRank<1.0 coverage<0.5526 passageCoverage<0.7127
    relativeBM25<0.7058 =-0.001 =0.0031 =0.0058 centrality<0.0485 =-0.0001 isFirst<1.0 =0.0041
    =0.0103 topicBehind<-0.1541 asked<0.0 =0.0113 =0.0009 =0.0147 asked<0.0 passageRank<1.0
    relativeBM25<0.7058 passageCoverage<0.7127 =0.0059 =0.0115 centrality<0.0966 =0.0133 =0.0178
    topicBehind<-0.0019 =0.0195 =0.0242 relativeBM25<0.9426 =-0.0004 =0.0167
    coverageWithTitle<0.6071 coverage<0.3605 isTopPassage<1.0 coverage<0.2114 =-0.0042
    passageScore<0.4687 =-0.0036 =0.0 meaning<0.4837 relativeBM25<0.1232 centrality<0.0205
    =0.0009 =-0.0032 =0.0011 =0.0049 passageScore<0.5087 passageScore<0.362 =-0.0018 isOnly<1.0
    =-0.0003 centrality<0.0507 =-0.0019 =0.0075 isTopPassage<1.0 titleSimilarity<0.1111
    topic<0.595 =0.0042 =0.0083 =0.0013 relativeBM25<0.9426 =0.0087 =0.0154 relativeBM25<0.8108
    coverageWithTitle<0.8058 topic<0.595 =0.0066 =0.0109 sharpMeaningBehind<-0.3115 =0.0111
    =0.0163 coverage<0.7451 =0.014 centrality<0.0127 =0.0244 phrase<0.1666 =0.0152 =0.0196
    coverage<0.5526 coverage<0.301 passageRank<1.0 weightedCentrality<0.047 =-0.004
    passageCoverage<0.7127 =-0.0027 =0.0049 topicBehind<-0.2885 topic<0.3318 =-0.0029 =0.0016
    titleIsSubject<1.0 sharpMeaning<0.2695 =0.0024 =0.0081 =0.0178 passageRank<1.0
    weightedCentrality<0.0596 passageCoverage<0.6717 =-0.0022 =0.0029 topicBehind<-0.1946 =0.0009
    weightedCentrality<0.1106 =0.0036 =0.0082 topicBehind<-0.1323 =0.0068 =0.0132 coverage<0.7451
    weightedCentrality<0.1106 passageRank<0.5 weightedCentrality<0.0596 =0.0019 =0.0075 =0.0118
    =0.0147 opensWithSubject<1.0 novelty<0.8 =0.0173 passageRank<0.3333 weightedCentrality<0.0832
    =0.0045 =0.0125 =0.014 =0.0183 coverageWithTitle<0.6071 bm25<0.1707 neighbours<0.556
    passageRank<1.0 =-0.0038 bm25<0.0451 =-0.0027 =0.0031 passageCoverage<0.6102 =-0.0013
    asked<0.0 =0.0074 =-0.0014 passageScore<0.5087 passageScore<0.3016 =-0.0024 =0.0007
    passageRank<0.3333 isFirst<1.0 =0.0012 sharpMeaningBehind<0.0 =0.0066 =-0.0027 asked<0.0
    =0.0094 sharpMeaningBehind<0.0 =0.0012 =0.0173 asked<0.0 passageRank<0.5 opensWithSubject<1.0
    passageCoverage<0.7127 =0.0043 isFirst<1.0 =0.0071 =0.0118 sharpMeaningBehind<-0.2714 =0.0103
    =0.0158 coverageWithTitle<0.8058 =0.0142 =0.0186 sharpMeaningBehind<-0.0972 =-0.0009
    passageScore<1.0 =0.0006 =0.0157 coverageWithTitle<0.6071 bm25<0.1707 isTopPassage<1.0
    bm25<0.0832 =-0.0036 =-0.0023 sharpMeaning<0.1482 =-0.0018 conclusion<1.0
    missingMeaningBehind<-0.0264 =0.0019 =0.0086 =0.0113 isTopPassage<1.0
    coverageWithTitle<0.4962 titleSimilarity<0.1666 sharpMeaning<0.6657 =0.0016 =-0.0029 =-0.0019
    opensWithSubject<1.0 =0.0026 titleSimilarity<0.1111 =0.0087 =0.0014
    missingMeaningBehind<-0.0642 asked<0.0 =0.0102 =0.0021 =0.0138 asked<0.0 isTopPassage<1.0
    opensWithSubject<1.0 novelty<0.8333 bm25<0.3542 =0.0087 =0.0143 topic<0.7544 =0.0066 =0.0117
    sharpMeaning<0.5161 =0.0112 =0.0155 =0.0175 novelty<0.7 =0.0119 =-0.0007 bm25<0.2612
    bm25<0.1414 passageRank<1.0 weightedCentrality<0.0596 =-0.0034 passageCoverage<0.7553
    =-0.0015 =0.0084 topicBehind<-0.3468 =-0.0019 titleIsSubject<1.0 asked<0.0
    titleSimilarity<0.1111 =0.0025 =0.0164 meaningBehind<-0.0768 =-0.0015 =0.0074 =0.0159
    passageScore<0.4687 =-0.0019 passageRank<1.0 weightedCentrality<0.0525 =0.0008 asked<0.0
    =0.0064 =-0.0007 topicBehind<-0.1541 asked<0.0 =0.0091 =-0.0005 =0.0118 passageScore<0.6403
    weightedCentrality<0.0832 =0.0017 =0.0086 topicBehind<-0.1946 asked<0.0 passageRank<0.3333
    =0.0061 =0.0122 =-0.0012 opensWithSubject<1.0 =0.0121 passageRank<0.5 =0.0136 =0.0173
    coverageWithTitle<0.6071 coverageWithTitle<0.4191 neighbours<0.556 weightedCentrality<0.0424
    isTopPassage<1.0 =-0.0036 topic<0.4987 =-0.0027 =0.0023 passageScore<0.4687 =-0.0025
    meaningBehind<-0.0405 =-0.0 =0.0062 titleSimilarity<0.1111 passageScore<0.5087 =-0.0003
    =0.0056 =-0.0016 passageScore<0.4687 weightedCentrality<0.047 =-0.0028 =0.0008
    weightedCentrality<0.0596 isTopPassage<1.0 =0.0011 =0.0062 topicBehind<-0.1323 =0.0046
    =0.0094 topicBehind<-0.0489 asked<0.0 passageScore<0.5944 weightedCentrality<0.0596 =0.0001
    =0.0072 isTopPassage<1.0 weightedCentrality<0.069 =0.0072 =0.0124 =0.0142 =-0.0001
    isTopPassage<1.0 weightedCentrality<0.0832 =0.0086 =0.0143 =0.0175 coverage<0.5526
    neighbours<0.4955 relativeBM25<0.5298 passageRank<1.0 =-0.0031 topicBehind<-0.457 =-0.0032
    =0.001 passageRank<1.0 isOnly<1.0 =-0.0014 sharpMeaning<0.6657 opensWithSubject<1.0 =0.0016
    =0.0064 =-0.0028 relativeBM25<0.9426 =0.0055 =0.0134 passageCoverage<0.6383
    topicBehind<-0.1323 =-0.0014 =0.0024 asked<0.0 topicBehind<-0.4327 length<-1.0217 =0.0102
    =0.0018 passageRank<0.3333 =0.0061 =0.0111 =-0.0011 passageScore<0.5491 =0.0035
    opensWithSubject<1.0 passageRank<0.3333 topic<0.624 =0.0038 =0.0084 asked<0.0 =0.0112 =0.0021
    topicBehind<-0.1083 asked<0.0 =0.0117 =0.0015 =0.0148 coverageWithTitle<0.6071
    coverage<0.3605 passageRank<1.0 passageScore<0.3957 =-0.0032 meaning<0.4837 length<-1.0217
    place<1.0 =-0.0018 =0.0053 =-0.0029 =-0.0006 meaning<0.4837 topicBehind<-0.5411 =-0.0031
    =-0.0003 relativeBM25<0.8108 =0.003 =0.0113 passageScore<0.5087 =-0.0007 passageRank<0.3333
    topic<0.6573 =0.001 =0.0053 topicBehind<-0.1541 =0.0043 =0.0081 relativeBM25<0.9426
    coverageWithTitle<0.8058 topic<0.7544 isFirst<1.0 =0.0039 passageScore<0.6403 =0.0045 =0.0098
    =0.0107 passageRank<1.0 phrase<0.1666 cue<1.0 =0.0054 =0.0123 =0.0125 =0.0133 passageRank<0.5
    =0.0105 =0.0149 coverageWithTitle<0.6071 relativeBM25<0.5298 passageCoverage<0.7127 =-0.0028
    relativeBM25<0.1232 length<-1.0217 =0.0029 meaning<0.4837 =-0.0026 =0.0001
    titleSimilarity<0.1111 =0.0035 =-0.001 isTopPassage<1.0 coverageWithTitle<0.4191 =-0.001
    meaning<0.8112 titleSimilarity<0.1111 cue<0.4 =0.0038 =0.0079 newSymbols<1.0 =-0.0006 =0.0052
    passageCoverage<0.6383 =-0.0023 =0.01 relativeBM25<0.9426 meaning<0.5219 =0.0019 =0.007
    =0.0121 relativeBM25<0.8108 coverageWithTitle<0.8058 relativeBM25<0.613 =0.003 =0.0069
    missingMeaningBehind<-0.1591 =0.0076 numbers<1.0 =0.0133 =0.0088 passageCoverage<0.7127
    =0.0073 relativeBM25<0.9426 =0.011 =0.014 coverageWithTitle<0.6071 bm25<0.1414
    neighbours<0.6705 weightedCentrality<0.0322 =-0.0029 passageScore<0.5087 =-0.0024 =-0.0002
    passageCoverage<0.6717 =-0.0003 =0.0055 passageScore<0.4687 weightedCentrality<0.1106
    =-0.0017 =0.0036 topic<0.624 weightedCentrality<0.069 isTopPassage<1.0 =0.0002 =0.0041
    isFirst<1.0 =0.0016 =0.007 opensWithSubject<1.0 =0.0044 =0.0084 meaningBehind<-0.1449
    isFirst<1.0 isTopPassage<1.0 weightedCentrality<0.0596 =0.0007 =0.0055 =0.0074
    passageCoverage<0.7127 =0.0046 =0.0102 isTopPassage<1.0 weightedCentrality<0.0832
    opensWithSubject<1.0 =0.0041 =0.0087 meaning<0.608 =0.0055 =0.0119 weightedCentrality<0.0002
    =0.017 =0.0124 coverageWithTitle<0.6071 bm25<0.1707 neighbours<0.6705 neighbours<0.4397
    relativeBM25<0.458 =-0.0027 =-0.0009 passageCoverage<0.6102 =-0.002 =0.0007
    titleSimilarity<0.1111 passageCoverage<0.6383 =0.001 =0.0072 =-0.001 passageCoverage<0.5292
    opensWithSubject<1.0 =-0.0009 centrality<0.115 =0.0008 =0.0059 neighbours<0.6705
    relativeBM25<0.9426 titleSimilarity<0.1666 opensWithSubject<1.0 =0.0014 =0.0053 =-0.0007
    =0.0075 titleSimilarity<0.1666 =0.009 =0.0028 coverageWithTitle<0.8058 relativeBM25<0.613
    =0.0033 opensWithSubject<1.0 =0.0063 =0.0093 centrality<0.0127 =0.016 phrase<0.1666 cue<1.0
    passageCoverage<0.9194 =0.0106 =0.0051 =0.0119 =0.0121 coverageWithTitle<0.4962
    weightedCentrality<0.047 passageScore<1.0 =-0.0025 topicBehind<-0.3075 =-0.0018 =0.0021
    passageScore<0.5087 =-0.0012 asked<0.0 centrality<0.1615 passageCoverage<0.7127 =0.0036
    =0.0087 weightedCentrality<0.1106 =-0.0037 =0.0063 meaningBehind<-0.0405 =-0.0012 =0.0078
    passageScore<0.6403 weightedCentrality<0.0832 weightedCentrality<0.0385 =-0.0026
    titleSimilarity<0.1111 =0.0026 =-0.002 cue<0.4 =0.0055 =0.0111 asked<0.0 passageScore<1.0
    weightedCentrality<0.0525 passageCoverage<0.6717 =-0.0 =0.0054 isFirst<1.0 =0.0068 =0.0102
    weightedCentrality<0.0194 =0.0148 =0.0108 relativeBM25<0.9426 =-0.0026 meaningBehind<0.0
    =0.0069 =0.0182 coverageWithTitle<0.4962 neighbours<0.556 weightedCentrality<0.0596
    relativeBM25<0.8108 =-0.0024 passageRank<1.0 =-0.0008 =0.0085 isOnly<1.0
    passageCoverage<0.6383 =-0.0011 =0.0025 =0.003 titleSimilarity<0.1111 passageCoverage<0.5816
    =0.0006 weightedCentrality<0.0296 =0.0044 =0.0085 topicBehind<-0.0489 =-0.0016 =0.006
    coverageWithTitle<0.8058 weightedCentrality<0.069 passageRank<1.0 passageCoverage<0.7127
    weightedCentrality<0.0424 =-0.0022 =0.0013 =0.0029 =0.0067 entities<1.0 =0.0012 isOnly<1.0
    topicBehind<-0.1748 =0.0029 =0.0075 =0.0095 passageRank<0.3333 weightedCentrality<0.0832
    passageCoverage<1.0 =0.0094 =0.0017 =0.0095 topicBehind<-0.0489 =0.0091 =0.0125
    coverageWithTitle<0.6071 bm25<0.1414 weightedCentrality<0.0352 passageRank<1.0 =-0.0024
    topicBehind<-0.4327 =-0.0023 =0.0002 passageCoverage<0.6102 =-0.0016 asked<0.0 =0.0031
    =-0.0011 passageRank<0.5 weightedCentrality<0.0832 passageCoverage<0.7553 =-0.0011 =0.0025
    opensWithSubject<1.0 =0.0016 sharpMeaningBehind<-0.0434 =0.0071 =-0.0003 topicBehind<-0.0489
    asked<0.0 =0.0049 relativeBM25<0.9426 =-0.0021 =0.0052 =0.0082 asked<0.0 passageRank<0.5
    weightedCentrality<0.0832 cue<0.4 =0.0025 =0.0066 cue<0.4 isOnly<1.0 =0.0051 =0.0089 =0.0105
    coverageWithTitle<0.8058 =0.0084 =0.0111 relativeBM25<0.9426 =-0.0035 =0.0091
    coverageWithTitle<0.6071 relativeBM25<0.5298 passageCoverage<0.6383 =-0.0022 bm25<0.0832
    length<-1.0217 place<1.0 =-0.0009 =0.008 topic<0.3528 =-0.0021 =-0.0002 asked<0.0 =0.0031
    =-0.0026 passageRank<1.0 asked<0.0 missingMeaning<0.639 passageScore<0.362 =-0.0009
    isFirst<1.0 isLast<1.0 =-0.0003 =0.004 opensWithSubject<1.0 =0.0033 =0.007 =-0.0025 =-0.002
    meaningBehind<-0.0405 asked<0.0 =0.0071 =0.0009 =0.0104 asked<0.0 passageRank<0.25
    topic<0.6573 =0.0023 =0.0069 passageScore<1.0 isFirst<1.0 =0.0058 =0.0091 =0.0108
    relativeBM25<0.9426 =-0.0032 =0.0087 coverageWithTitle<0.4962 weightedCentrality<0.0424
    passageScore<1.0 =-0.0021 coverage<0.1778 centrality<0.0256 =0.0024 =-0.0016 conclusion<1.0
    =0.002 =0.0122 passageScore<0.4316 =-0.0014 titleSimilarity<0.1111 centrality<0.1615
    passageRank<0.3333 =0.0026 =0.0065 weightedCentrality<0.1106 =-0.0037 =0.003
    meaningBehind<0.0 =-0.0004 passageScore<1.0 =0.002 =0.0151 passageScore<0.5944
    weightedCentrality<0.0832 weightedCentrality<0.047 =-0.0019 =0.0012 =0.005
    opensWithSubject<1.0 passageRank<1.0 weightedCentrality<0.0596 =0.0011 =0.0058
    centrality<0.0205 =0.012 topic<0.5441 =0.0046 =0.0083 meaningBehind<-0.0768
    weightedCentrality<0.0832 =0.0051 =0.0091 =0.0101 coverageWithTitle<0.6071
    weightedCentrality<0.0596 passageRank<1.0 weightedCentrality<0.0296 =-0.0021
    passageScore<0.5087 =-0.0017 asked<0.0 =0.0012 =-0.0018 meaning<0.5219 topicBehind<-0.3075
    =-0.0015 =0.0009 conclusion<1.0 method<1.0 =0.0041 =-0.0047 =0.0127 passageScore<0.362
    =-0.0008 asked<0.0 isFirst<1.0 isLast<1.0 =0.0011 =0.0062 passageRank<0.25 =0.0042 =0.0084
    sharpMeaningBehind<0.0 =-0.0005 =0.0092 asked<0.0 passageRank<0.3333
    weightedCentrality<0.0832 weightedCentrality<0.0385 =-0.0018 =0.0028 =0.0068
    opensWithSubject<1.0 coverageWithTitle<0.8058 =0.0053 =0.0084 =0.01 relativeBM25<0.9426
    =-0.0032 =0.0083 coverageWithTitle<0.6071 neighbours<0.556 weightedCentrality<0.069
    relativeBM25<0.8108 passageScore<1.0 =-0.0019 meaning<0.4837 =-0.0014 yesNoConclusion<1.0
    =0.0015 =0.0109 passageScore<1.0 =-0.0005 =0.0073 relativeBM25<0.613 =0.0002
    passageScore<0.3313 =-0.002 place<0.5 =0.0012 =0.006 titleSimilarity<0.1666
    passageScore<0.4316 =-0.0002 weightedCentrality<0.0296 length<-0.821 =0.0065 isTopPassage<1.0
    =0.0003 =0.0051 =0.0064 topicBehind<-0.0489 =-0.0008 =0.0047 relativeBM25<0.9426
    weightedCentrality<0.1106 passageScore<0.5491 =-0.0001 weightedCentrality<0.0002 =0.0098
    meaning<0.3797 =0.0017 =0.0052 meaning<0.7127 =0.0049 =0.0092 =0.0092 bm25<0.2089
    passageRank<1.0 weightedCentrality<0.069 weightedCentrality<0.023 =-0.002 passageScore<0.5944
    =-0.0016 centrality<0.0576 =0.0024 =-0.001 passageCoverage<0.7553 =0.0001 =0.0058
    meaning<0.5219 centrality<0.0256 titleIsSubject<1.0 =0.0029 =0.0103 weightedCentrality<0.0178
    =-0.0023 =0.0007 relativeBM25<0.9426 =0.004 =0.0121 passageCoverage<0.6717
    weightedCentrality<0.1106 missingMeaning<0.639 passageScore<0.6885 =0.0002 =0.0042 =-0.0036
    missingMeaning<0.3893 =0.0016 =0.0069 meaningBehind<-0.1449 isFirst<1.0 =0.0019 =0.0062
    weightedCentrality<0.0002 =0.013 novelty<0.8 =0.0088 opensDefinition<1.0 meaning<0.6528
    =0.0021 =0.0061 =0.0121 coverageWithTitle<0.6071 relativeBM25<0.5298 passageScore<0.5944
    =-0.0017 bm25<0.0832 weightedCentrality<0.025 length<-1.0217 meaningBehind<-0.7529 =0.0053
    =-0.0007 =-0.0017 =0.0002 =0.0019 passageScore<0.8872 weightedCentrality<0.1106
    titleSimilarity<0.1666 weightedCentrality<0.0424 =-0.001 =0.0015 =-0.0018
    opensWithSubject<1.0 =0.0018 =0.007 relativeBM25<0.9426 missingMeaning<0.4289 =0.0011 =0.0047
    missingMeaningBehind<-0.0893 =0.0048 =0.0102 coverageWithTitle<0.8058
    weightedCentrality<0.1106 passageScore<0.4316 =-0.0023 cue<0.4 =0.0028 =0.0058 =0.0069
    numbers<1.0 opensWithSubject<1.0 =0.0069 =0.0096 passageScore<1.0 novelty<0.8333 =0.0063
    =0.0025 =0.008 coverageWithTitle<0.4962 weightedCentrality<0.047 passageRank<1.0 =-0.0016
    coverage<0.1778 =-0.0008 conclusion<1.0 =0.0018 =0.0115 passageCoverage<0.7127 isOnly<1.0
    passageRank<1.0 =-0.001 meaningBehind<0.0 =0.0009 =0.0112 =0.0024 =0.0034
    passageCoverage<0.7127 entities<1.0 =-0.0019 weightedCentrality<0.0596 isTopPassage<1.0 =-0.0
    =0.0064 cue<0.4 topic<0.7544 =0.0025 =0.0069 =0.0079 meaningBehind<-0.1449 isOnly<1.0
    topic<0.5441 =0.0023 =0.005 =0.0065 weightedCentrality<0.0002 =0.0113 phrase<0.1666 cue<1.0
    passageCoverage<1.0 =0.0056 passageRank<0.25 =-0.0027 =0.0027 =0.0078 =0.0078
    coverageWithTitle<0.4962 neighbours<0.4955 relativeBM25<0.5298 =-0.0016 passageRank<1.0
    isOnly<1.0 =-0.0012 weightedCentrality<0.047 =-0.0013 =0.0044 relativeBM25<0.9426 =0.0023
    =0.0096 titleSimilarity<0.1111 passageCoverage<0.5816 =0.0003 topicBehind<-0.327
    length<-1.0217 =0.0083 topicBehind<-0.5743 =-0.0019 =0.0031 =0.0068 topicBehind<-0.0489
    =-0.0012 =0.0048 passageScore<0.5087 weightedCentrality<0.0832 =-0.0014 =0.003
    opensWithSubject<1.0 passageRank<0.3333 weightedCentrality<0.0525 =-0.0013 entities<1.0
    =-0.0027 =0.0036 topicBehind<-0.2323 =0.0028 aim<1.0 =0.0057 =-0.0001 topicBehind<-0.0814
    isFirst<1.0 =0.0025 =0.0069 =0.0082 bm25<0.2612 neighbours<0.4955 relativeBM25<0.613
    neighbours<0.3073 isOnly<1.0 =-0.0016 passageScore<0.247 =-0.0012 =0.0024 asked<0.0 =0.0
    =-0.0017 passageRank<1.0 isOnly<1.0 =-0.0011 =0.0018 =0.0054 asked<0.0 passageScore<0.4687
    =-0.0002 passageRank<1.0 =0.0032 method<1.0 =0.0068 =-0.0009 relativeBM25<0.9426 =-0.0017
    =0.0051 passageScore<0.5491 =0.0007 opensWithSubject<1.0 novelty<0.8333 asked<0.0 =0.0057
    =-0.0006 =0.0024 asked<0.0 passageRank<0.5 topic<0.6573 neighbours<0.1089 =0.0056 =0.0004
    =0.0072 =0.0083 relativeBM25<0.9426 =-0.0031 =0.0069 bm25<0.2612 neighbours<0.4955
    weightedCentrality<0.069 passageScore<1.0 =-0.0015 topicBehind<-0.251 =-0.0012 meaning<0.5219
    =0.0009 =0.0049 passageScore<0.3016 =-0.0008 novelty<0.7 =0.0066 =0.0014 asked<0.0
    passageScore<0.4687 =-0.0005 topicBehind<-0.4327 isShort<0.25 =0.0004 =0.0062 passageRank<1.0
    weightedCentrality<0.0322 =0.0013 =0.0057 =0.0075 meaningBehind<0.0 =-0.0016 =0.0079
    topicBehind<-0.2137 asked<0.0 passageRank<0.25 =-0.0006 =0.004 =-0.0043 entities<1.0 =-0.0001
    passageRank<0.25 weightedCentrality<0.0525 =-0.0 =0.0043 novelty<0.7692 =0.0075 asked<0.0
    =0.0058 =-0.0028 coverage<0.5526 neighbours<0.4955 weightedCentrality<0.0596
    topicBehind<-0.0489 =-0.0013 =-0.0 isOnly<1.0 =-0.0004 sharpMeaning<0.4244 topicBehind<-0.327
    =0.0 =0.0066 =0.0006 asked<0.0 neighbours<0.8098 topicBehind<-0.3075 =0.0007 =0.0032 =0.0054
    relativeBM25<0.9426 =-0.0016 =0.0041 opensWithSubject<1.0 weightedCentrality<0.1106
    relativeBM25<0.9426 asked<0.0 neighbours<0.6705 weightedCentrality<0.0424 =-0.0023 =0.0012
    =0.0042 =-0.0056 =0.0047 isOnly<1.0 =0.0033 =0.0071 topicBehind<-0.251 neighbours<0.0147
    =0.0048 =-0.0005 topicBehind<-0.0489 isFirst<1.0 asked<0.0 =0.004 =-0.0027 =0.0062 =0.0071
    coverageWithTitle<0.4962 neighbours<0.6705 weightedCentrality<0.0596 neighbours<0.3476
    =-0.0014 topicBehind<-0.0489 =-0.0007 =0.0027 passageScore<0.3016 =-0.0012
    topicBehind<-0.0814 =0.0005 =0.0039 passageCoverage<0.6717 =0.0 titleSimilarity<0.1111
    =0.0056 =0.0005 passageScore<0.5491 weightedCentrality<0.0832 =-0.0011 =0.0027
    coverageWithTitle<0.8058 weightedCentrality<0.0424 passageRank<0.5 =-0.0017 =0.0027
    isFirst<1.0 isLast<1.0 passageScore<1.0 =-0.0003 =0.0038 =0.0049 =0.0051
    weightedCentrality<0.0002 meaningBehind<0.0 =0.0006 =0.0099 passageCoverage<0.9194 =0.0077
    sharpMeaning<0.6657 passageRank<0.25 =-0.0014 =0.0036 novelty<0.9231 =0.0062 =0.0012
    coverageWithTitle<0.6071 bm25<0.1183 =-0.0011 passageRank<1.0 missingMeaning<0.3893 =-0.0011
    sharpMeaningBehind<0.0 isOnly<1.0 =0.0003 centrality<0.0552 =0.0004 =0.0041 =-0.0018
    conclusion<1.0 meaningBehind<0.0 method<1.0 asked<0.0 =0.0042 meaningBehind<-0.1624 =-0.0025
    =0.0028 =-0.0045 asked<0.0 =0.0018 =0.014 =0.0096 asked<0.0 passageRank<0.5 isOnly<1.0
    topic<0.595 =-0.0 entities<1.0 =-0.003 =0.0033 centrality<0.115 =0.0032 =0.0065
    centrality<0.0127 =0.009 coverage<0.4428 =0.0085 novelty<0.9 =0.0058 =0.0025
    meaningBehind<-0.0405 =-0.004 =0.0061 coverageWithTitle<0.4962 weightedCentrality<0.047
    passageScore<0.7826 =-0.0012 topic<0.5208 centrality<0.0256 =0.0013 =-0.0013 conclusion<1.0
    =0.0013 isTopPassage<1.0 =-0.0005 =0.011 passageScore<0.3313 =-0.001 asked<0.0
    centrality<0.1615 passageCoverage<0.7127 =0.0022 =0.006 isOnly<1.0 =-0.002 =0.0082
    meaningBehind<0.0 =-0.0008 =0.0073 passageScore<0.6403 weightedCentrality<0.1106 =-0.0002
    =0.0043 asked<0.0 isTopPassage<1.0 weightedCentrality<0.0525 =0.0008 length<-0.0834 =0.0057
    =0.0036 weightedCentrality<0.0194 =0.0089 aim<1.0 =0.0056 =-0.0019 meaningBehind<-0.0405
    =-0.0028 isTopPassage<1.0 =-0.0021 =0.0096 coverageWithTitle<0.4962 weightedCentrality<0.0296
    centrality<0.0127 passageScore<0.3957 =-0.0014 length<-1.0217 =0.0043 =0.0006 =-0.0012
    passageScore<0.4316 =-0.0009 centrality<0.0599 titleSimilarity<0.1111 passageRank<0.3333
    =0.0034 =0.0085 =-0.0003 weightedCentrality<0.0832 centrality<0.1615 =0.0002 =-0.0027 =0.0027
    passageScore<0.5491 weightedCentrality<0.0832 =-0.0007 novelty<0.9167 =0.0012 =0.0068
    asked<0.0 passageRank<0.3333 weightedCentrality<0.0525 =-0.0012 isOnly<1.0 =0.0021 =0.0048
    opensWithSubject<1.0 titleSimilarity<0.1111 =0.0033 passageScore<0.9465 =0.0028 =0.0071
    =0.0061 meaningBehind<0.0 relativeBM25<0.9426 =-0.0037 =0.0023 =0.0096
    coverageWithTitle<0.4962 topic<0.595 passageRank<0.5 =-0.0011 coverage<0.1778 =-0.0007
    asked<0.0 =0.0025 =-0.0005 passageRank<1.0 titleSimilarity<0.1666 =0.0009 =-0.0009
    conclusion<1.0 sharpMeaningBehind<0.0 =0.0015 =0.0086 =0.0107 asked<0.0 passageRank<0.25
    topic<0.6976 cue<0.4 =-0.0009 =0.0026 =0.0036 coverageWithTitle<0.8058 opensWithSubject<1.0
    definition<0.2 =0.0027 =-0.0034 =0.0049 centrality<0.0297 =0.0079 coverage<0.7451 =0.008
    novelty<0.8333 =0.0059 numbers<1.0 =0.0052 =0.0014 sharpMeaningBehind<0.0 cue<1.0 =-0.0033
    =0.005 passageRank<1.0 =-0.0028 =0.0101 coverageWithTitle<0.6071 neighbours<0.4955
    weightedCentrality<0.0832 relativeBM25<0.9426 =-0.001 isTopPassage<1.0 =-0.0004 asked<0.0
    =0.0024 =0.0103 opensWithSubject<1.0 =0.0001 =0.0036 asked<0.0 passageRank<0.5
    weightedCentrality<0.0424 isShort<0.25 =-0.0004 =0.003 =0.0028 isLast<1.0 =0.0031 =0.0063
    meaningBehind<-0.0768 =-0.0015 =0.0028 asked<0.0 passageRank<0.25 weightedCentrality<0.0424
    =-0.0031 isFirst<1.0 =0.0006 =0.0033 weightedCentrality<0.0178 =0.0068 opensWithSubject<1.0
    coverage<0.4428 =0.0063 =0.0028 =0.005 relativeBM25<0.9426 place<0.0833 =0.0028 =-0.005
    meaningBehind<0.0 =0.0006 =0.0103 coverageWithTitle<0.4962 neighbours<0.6705 topic<0.595
    =-0.001 isTopPassage<1.0 weightedCentrality<0.0832 =-0.0006 =0.0019 conclusion<1.0
    meaningBehind<-0.0405 =0.0007 =0.0082 =0.0116 asked<0.0 passageCoverage<0.6717 =0.0008
    symbols<0.25 =0.0068 weightedCentrality<0.023 =-0.0002 =0.0049 =-0.0008 isTopPassage<1.0
    weightedCentrality<0.1106 asked<0.0 weightedCentrality<0.0424 =-0.0009 symbols<0.5 =0.0028
    =0.0008 =-0.0038 symbols<0.75 meaning<0.7127 =0.0028 =0.0062 =0.0019 asked<0.0
    titleSimilarity<0.1111 weightedCentrality<0.0162 =0.0076 =0.0031 =0.0074
    meaningBehind<-0.0405 isFirst<1.0 =-0.0027 =0.0052 =0.0083 coverageWithTitle<0.4962
    neighbours<0.4397 relativeBM25<0.8108 =-0.001 passageRank<0.5 =-0.0004 =0.0053
    passageCoverage<0.6717 topic<0.5208 =-0.0008 =0.0009 asked<0.0 topicBehind<-0.5411
    missingMeaning<0.1429 =0.0052 =-0.0007 numbers<1.0 =0.0059 =0.0029 =-0.0011
    passageCoverage<0.7127 entities<1.0 missingMeaning<0.639 =-0.0009 =-0.0054
    weightedCentrality<0.0596 =-0.0 missingMeaningBehind<-0.1692 =0.0011 =0.0044 asked<0.0
    weightedCentrality<0.0071 =0.0069 isFirst<1.0 topic<0.595 coverage<0.3605 =0.0055 =0.0002
    neighbours<0.3476 =0.0017 =0.0048 weightedCentrality<0.1106 =0.0037 =0.0056
    relativeBM25<0.9426 =-0.0036 =0.0053 coverageWithTitle<0.4962 neighbours<0.556
    relativeBM25<0.8108 =-0.0008 passageRank<0.5 =-0.0004 =0.0046 asked<0.0
    passageCoverage<0.7127 =0.001 centrality<0.0256 =0.0077 =0.0034 meaningBehind<-0.0768
    =-0.0013 =0.0025 coverageWithTitle<0.8058 entities<1.0 passageCoverage<0.8001
    missingMeaning<0.639 =-0.001 =-0.0054 =0.0032 isFirst<1.0 isTopPassage<1.0 isLast<1.0
    =-0.0014 neighbours<0.4955 =-0.0003 =0.0039 meaningBehind<0.0 =0.0021 =0.0092 passageRank<0.2
    =0.0009 =0.0036 asked<0.0 passageRank<1.0 numbers<1.0 =0.0046 =0.0014 centrality<0.0704
    =0.0064 =0.0039 place<0.0833 =0.0082 =-0.005 coverage<0.4428 neighbours<0.6705
    passageScore<1.0 weightedCentrality<0.0832 =-0.0009 =0.0007 topicBehind<-0.457 =-0.0013
    conclusion<1.0 =0.001 sharpMeaning<0.0958 =0.0002 =0.008 asked<0.0 passageCoverage<0.6383
    =0.0004 centrality<0.0361 =0.0066 weightedCentrality<0.025 =-0.0022 =0.0049 =-0.0008
    passageScore<0.5491 phrase<0.3333 weightedCentrality<0.1106 =-0.0 cue<0.4 =0.0023 =0.0094
    =-0.0016 cue<0.4 topic<0.624 passageRank<0.3333 =-0.0013 asked<0.0 centrality<0.1615 =0.0031
    weightedCentrality<0.1106 =-0.0095 =0.0004 =-0.0026 entities<0.3333 passageCoverage<0.8001
    =-0.0039 =0.0047 =0.0035 =0.0043 weightedCentrality<0.0832 passageRank<1.0 neighbours<0.6705
    isOnly<1.0 =-0.0009 weightedCentrality<0.0385 =-0.0015 =0.0014 passageCoverage<0.6383
    =-0.0004 asked<0.0 meaningBehind<-0.0405 =0.0033 =-0.0014 =-0.0029 topicBehind<-0.1541
    topicBehind<-0.5743 =-0.0015 asked<0.0 centrality<0.0388 =0.0047 yesNoConclusion<1.0 =0.0005
    =0.0066 =-0.0013 aim<1.0 neighbours<0.0779 novelty<0.8 =0.0067 =0.0008 meaningBehind<0.0
    =0.0032 =0.0072 =-0.0054 isOnly<1.0 neighbours<0.4397 centrality<0.2033
    passageCoverage<0.7127 =-0.0 =0.0027 opensWithSubject<1.0 =-0.0036 =0.0016 meaning<0.6528
    =0.0014 =0.0049 =0.004 coverageWithTitle<0.6071 neighbours<0.556 topic<0.7544 isOnly<1.0
    neighbours<0.3073 =-0.0009 =-0.0002 sharpMeaning<0.4244 centrality<0.0439 =-0.0005
    passageScore<0.362 =0.0013 =0.005 =-0.0013 passageScore<0.6403 =0.0004 =0.0039 asked<0.0
    passageRank<0.3333 =0.0013 centrality<0.0256 =0.0068 method<1.0 =0.0031 =-0.003
    meaningBehind<-0.0405 =-0.0012 =0.0037 asked<0.0 passageRank<0.25 meaning<0.7127 =-0.0004
    missingMeaning<0.639 =0.0035 meaning<0.8112 =-0.0059 =0.0013 centrality<0.0507 =0.005
    length<-0.1278 =0.0044 titleSimilarity<0.25 =0.0019 =0.0044 novelty<0.7 =0.0036 =-0.0034
    coverageWithTitle<0.4191 passageRank<0.5 =-0.0007 meaning<0.4837 centrality<0.0205 =0.0011
    =-0.0007 meaningBehind<-0.0405 centrality<0.0439 =0.003 =0.0003 asked<0.0 =0.0001 =0.0059
    opensWithSubject<1.0 passageCoverage<0.7127 missingMeaning<0.639 missingMeaning<0.3893
    =-0.0011 entities<1.0 =-0.0012 =0.0018 =-0.0031 asked<0.0 passageRank<0.3333
    passageCoverage<1.0 =0.0026 =-0.001 centrality<0.0649 =0.005 isOnly<1.0 sharpMeaning<0.5161
    =-0.0006 =0.0025 =0.0041 meaningBehind<-0.0405 =-0.0036 =0.0027 asked<0.0 passageRank<0.2
    =0.0018 =0.004 meaningBehind<0.0 novelty<0.7692 =0.0015 =-0.0028 =0.0069
    coverageWithTitle<0.4962 neighbours<0.4397 weightedCentrality<0.1106 =-0.0007 isOnly<1.0
    =0.0001 =0.004 passageCoverage<0.6102 =-0.0004 centrality<0.0256 =0.005
    weightedCentrality<0.023 =-0.0013 missingMeaning<0.528 centrality<0.0599 =0.0038
    weightedCentrality<0.0596 =-0.0006 =0.0027 =0.006 isTopPassage<1.0 weightedCentrality<0.069
    centrality<0.0771 weightedCentrality<0.0385 coverage<0.4428 =0.0008 =-0.0025
    missingMeaning<0.639 =0.0022 =-0.0012 =-0.0026 missingMeaning<0.3548 centrality<0.1045
    =0.0038 coverage<0.7451 =-0.0037 =0.0017 weightedCentrality<0.1106 centrality<0.1615 =0.0019
    =-0.0069 =0.0037 aim<1.0 topicBehind<-0.0489 =0.0025 =0.0048 =-0.0029
    weightedCentrality<0.0832 neighbours<0.4955 coverage<0.7451 topic<0.3318 =-0.0009 =-0.0004
    phrase<0.3333 centrality<0.0297 =0.0032 novelty<0.9 =0.0012 =-0.0032 =0.0033 asked<0.0
    centrality<0.1045 centrality<0.0127 meaningBehind<0.0 =0.0026 novelty<0.9375 =0.0007 =0.0087
    topic<0.1633 =-0.0017 missingMeaning<0.639 topic<0.595 centrality<0.0507 =0.0031 =0.0008
    =0.0041 =-0.0001 =-0.0025 meaningBehind<-0.0768 =-0.0015 =0.0022 isOnly<1.0 neighbours<0.3911
    centrality<0.2033 =0.0012 topic<0.7544 =-0.0034 =0.0019 missingMeaning<0.3893 =0.0006 =0.004
    entities<0.3333 =-0.0019 =0.0038 relativeBM25<0.8108 weightedCentrality<0.1106
    passageScore<0.5491 =-0.0007 topicBehind<-0.327 =-0.0006 centrality<0.1615 centrality<0.0256
    =0.0028 weightedCentrality<0.0352 =-0.0002 centrality<0.0624 titleSimilarity<0.2
    relativeBM25<0.613 =0.0075 =0.0025 =0.001 weightedCentrality<0.0596 =-0.0003
    centrality<0.1045 =0.0027 =0.0001 =-0.0029 missingMeaningBehind<-0.1591 centrality<0.2033
    =0.0019 =-0.0025 =0.0038 passageScore<0.5944 =-0.0008 cue<1.0 passageScore<1.0 entities<1.0
    =-0.0037 weightedCentrality<0.0322 =-0.0024 isOnly<1.0 =0.0011 symbols<0.5 =0.0047 =0.0014
    aim<1.0 relativeBM25<0.9426 =0.0016 =0.0042 =-0.0035 =0.0048 coverageWithTitle<0.4962
    neighbours<0.8098 relativeBM25<0.8108 weightedCentrality<0.023 =-0.0008
    titleSimilarity<0.1111 neighbours<0.3073 =-0.0002 passageScore<0.3016 =-0.0005 place<1.0
    =0.0017 =0.0045 =-0.0006 passageScore<1.0 =0.0002 meaningBehind<-0.0405 =0.0027 =0.0091
    asked<0.0 =0.0034 =-0.0006 cue<1.0 passageScore<0.5944 =-0.0007 asked<0.0
    titleSimilarity<0.1111 novelty<0.7692 aim<1.0 =0.0038 =-0.0044 relativeBM25<0.3369 =0.0044
    =0.0008 passageScore<0.9465 missingMeaning<0.1895 =-0.0081 =0.0022 =0.0047
    relativeBM25<0.9426 =-0.0034 meaningBehind<0.0 =0.0007 =0.0092 length<0.4447 =0.0051 =0.0002
    relativeBM25<0.7058 neighbours<0.556 isOnly<1.0 neighbours<0.3073 =-0.0007
    passageCoverage<0.7127 =-0.0006 topic<0.4987 centrality<0.0331 =0.0027 =-0.0004 =0.0027
    passageCoverage<0.6383 sharpMeaningBehind<-0.0434 =0.0009 =-0.0019 cue<0.4 =0.0018 =0.0079
    titleSimilarity<0.1666 passageCoverage<0.6717 =0.0006 centrality<0.0331 =0.0051 topic<0.3528
    =-0.0007 =0.0033 =-0.0003 opensWithSubject<1.0 entities<1.0 =-0.0019 topic<0.6573
    passageRank<0.25 =-0.0012 =0.001 =0.0019 cue<1.0 topic<0.7544 relativeBM25<0.9426 =0.0007
    passageRank<0.5 =0.0003 =0.0038 centrality<0.2033 =0.0028 =0.0064 =0.0048 relativeBM25<0.7058
    neighbours<0.4955 isOnly<1.0 =-0.0006 centrality<0.0485 =-0.0008 passageScore<0.362 =0.0003
    symbols<1.0 =0.0038 =-0.0006 asked<0.0 passageCoverage<0.7127 meaning<0.545 =-0.0002 =0.0019
    centrality<0.0256 =0.0057 topicBehind<-0.5411 =-0.0016 method<1.0 =0.0038 =-0.0017 =-0.0013
    passageRank<0.3333 coverage<0.7451 entities<1.0 =-0.003 =-0.0002 symbols<1.0
    passageCoverage<1.0 =0.0044 =0.001 =-0.0017 cue<1.0 relativeBM25<0.9426 missingMeaning<0.3548
    =-0.0005 =0.0018 passageScore<0.7826 =-0.0007 background<1.0 aim<1.0 =0.004 =-0.0025 =-0.001
    =0.005 weightedCentrality<0.0596 passageRank<1.0 =-0.0005 topicBehind<-0.1541
    yesNoConclusion<1.0 centrality<0.0256 weightedCentrality<0.0095 =0.0003 =0.0057
    weightedCentrality<0.0148 =-0.0014 centrality<0.0507 =0.0019 =-0.0007
    missingMeaningBehind<-0.2571 =0.0005 =0.0079 background<1.0 yesNoConclusion<1.0 =0.0028
    =0.0087 =-0.0051 passageScore<0.3957 =-0.0003 entities<1.0 relativeBM25<0.613 =0.0008
    passageRank<0.25 =-0.0051 =-0.0005 centrality<0.0704 =0.0045 meaning<0.6528 centrality<0.2033
    sharpMeaningBehind<-0.6599 =0.0039 =0.0009 opensWithSubject<1.0 =-0.0036 relativeBM25<0.9426
    =-0.0015 =0.0043 weightedCentrality<0.1106 centrality<0.1615 =0.002 =-0.0055 =0.003
    coverageWithTitle<0.4191 missingMeaningBehind<-0.0893 =-0.0005 passageScore<0.3957 =-0.0005
    novelty<0.8889 =0.0024 =0.0004 cue<0.4 passageScore<0.5491 sharpMeaning<0.6657 =-0.0003
    =-0.0028 asked<0.0 passageRank<0.5 novelty<0.7692 =0.0026 entities<0.3333 =-0.0029 =0.0004
    titleSimilarity<0.1111 aim<1.0 novelty<0.8333 background<1.0 method<1.0 =0.0038 =-0.0042
    =-0.0024 =0.0009 =-0.0042 passageScore<0.9465 newSymbols<1.0 =-0.0016 =0.0055 =0.0049
    sharpMeaningBehind<0.0 missingMeaningBehind<-0.0776 =-0.0031 =0.0015 =0.0058 entities<1.0
    =-0.0002 sharpMeaningBehind<-0.7382 =0.0072 cue<1.0 =0.0021 =0.0039 relativeBM25<0.9426
    weightedCentrality<0.1106 neighbours<0.4955 coverageWithTitle<0.8058 centrality<0.1615
    weightedCentrality<0.069 =-0.0005 =0.0006 =-0.0015 asked<0.0 bm25<0.3542 =0.0035 =0.0004
    =-0.0042 asked<0.0 centrality<0.1615 passageScore<0.362 =-0.0012 passageRank<0.3333 =0.001
    centrality<0.0388 missingMeaning<0.639 missingMeaning<0.3634 =0.003 =0.0063 =-0.0018
    weightedCentrality<0.0296 =-0.0011 missingMeaning<0.2673 =-0.0022 =0.0034 =-0.0049 =-0.0011
    missingMeaningBehind<-0.1692 cue<0.4 centrality<0.2033 =0.0003 =-0.0032 =0.0032 isOnly<1.0
    =0.0021 =0.0045 passageRank<0.5 weightedCentrality<0.1106 =-0.0006 =0.0027 =0.0034
    weightedCentrality<0.0832 passageScore<1.0 neighbours<0.3911 =-0.0005 asked<0.0
    weightedCentrality<0.0322 centrality<0.0414 passageCoverage<0.5816 =-0.0008 =0.0021 =-0.0014
    centrality<0.0737 passageScore<0.5491 =0.0009 =0.0037 =-0.0002 =-0.001
    missingMeaningBehind<-0.1104 asked<0.0 centrality<0.0297 meaning<0.3477 =0.0002 =0.0058
    weightedCentrality<0.0178 =-0.0011 centrality<0.0854 =0.0017 =-0.0015 =-0.0015
    yesNoConclusion<1.0 =0.0021 =0.0088 cue<1.0 centrality<0.1308 asked<0.0 =0.0025 =-0.0004
    weightedCentrality<0.1106 =-0.0024 missingMeaningBehind<-0.1692 passageCoverage<0.7553
    =-0.0018 passageCoverage<1.0 =0.0032 =-0.0013 =0.0019 =0.0036 relativeBM25<0.613
    neighbours<0.6705 neighbours<0.3073 isOnly<1.0 =-0.0006 passageScore<0.247 =-0.0005 =0.0016
    topicBehind<-0.0019 topic<0.7544 =-0.0001 =0.0029 =0.0028 titleSimilarity<0.1111 numbers<1.0
    isLast<1.0 =0.0016 =0.0045 =0.0007 =0.0001 opensWithSubject<1.0 definition<0.2
    passageScore<0.7826 titleSimilarity<0.1111 =0.0005 =-0.0015 conclusion<1.0
    titleSimilarity<0.3333 aim<1.0 =0.0006 =-0.0038 meaningBehind<-0.1257 =0.0002 =0.004 =0.0039
    =-0.0027 cue<1.0 topicBehind<-0.3075 =-0.0011 passageScore<0.362 =-0.0014
    missingMeaningBehind<-0.417 =0.0041 missingMeaningBehind<-0.2019 =-0.0 =0.0021 =0.004
    bm25<0.2089 neighbours<0.8098 neighbours<0.3073 =-0.0005 passageCoverage<0.6102 =-0.0004
    asked<0.0 topicBehind<-0.5743 =-0.0002 centrality<0.0331 =0.0044 =0.0016 =-0.001 asked<0.0
    passageScore<0.8313 =0.0011 =0.0044 =-0.0004 passageScore<0.5087 sharpMeaningBehind<-0.164
    missingMeaningBehind<-0.1692 =-0.0005 =0.0027 =-0.0019 asked<0.0 passageRank<0.25 symbols<0.5
    passageCoverage<0.5292 =-0.0024 topicBehind<-0.327 =-0.0021 =0.0027 passageCoverage<1.0
    =0.0004 =-0.0025 sharpMeaningBehind<-0.8458 =0.0055 topicBehind<-0.1323 =0.0011
    passageCoverage<0.5292 =-0.0015 =0.0026 topicBehind<-0.0489 =-0.0022 passageScore<1.0
    =-0.0022 =0.007 weightedCentrality<0.1106 relativeBM25<0.9426 neighbours<0.4955
    centrality<0.1615 weightedCentrality<0.0424 =-0.0005 asked<0.0 passageRank<0.2 =-0.0002
    centrality<0.0771 weightedCentrality<0.069 missingMeaning<0.639 passageScore<0.3016 =-0.0001
    =0.0034 =-0.0016 meaning<0.7127 =0.0097 =0.0023 =0.0006 =-0.0008 coverage<0.4428 =-0.0011
    =-0.007 asked<0.0 centrality<0.1615 passageScore<0.5491 =-0.0001 centrality<0.0127 =0.0039
    topic<0.1633 =-0.0016 =0.002 =-0.0048 =-0.001 passageRank<0.3333 =-0.0019 topicBehind<-0.0489
    =0.0013 asked<0.0 =0.0028 =0.0088 missingMeaningBehind<-0.1493 =0.001 length<0.2151 =0.0033
    =0.0008 novelty<0.7692 passageScore<0.5087 =-0.0003 meaningBehind<-0.1449 =0.001
    background<1.0 missingMeaning<0.2795 =-0.0007 aim<1.0 =0.0037 =-0.0027 =-0.001 cue<1.0
    neighbours<0.8098 isOnly<1.0 centrality<0.1615 passageRank<1.0 sharpMeaningBehind<0.0
    =-0.0004 =-0.0018 coverageWithTitle<0.0437 =-0.0008 asked<0.0 method<1.0 centrality<0.053
    =0.004 isLast<1.0 titleSimilarity<0.1111 =-0.0003 =0.0047 =0.0055 =-0.0026
    meaningBehind<-0.0405 =-0.0014 =0.0042 =-0.0015 passageRank<0.3333 =-0.0001 =0.0017 asked<0.0
    passageCoverage<0.5555 =-0.001 =0.0026 =-0.0016 opensWithSubject<1.0 =0.0004 =0.0031
    topic<0.6573 isOnly<1.0 passageRank<1.0 centrality<0.2033 =-0.0004 bm25<0.1414 =-0.001
    =-0.004 relativeBM25<0.1232 =-0.0003 centrality<0.0297 asked<0.0 =0.0043 =-0.0022
    conclusion<1.0 titleSimilarity<0.1111 centrality<0.0599 =0.0012 =-0.002 asked<0.0
    missingMeaning<0.2673 =-0.0025 =0.0048 sharpMeaningBehind<-0.0972 =-0.0005 =0.0036
    place<0.8421 =0.0011 =0.0071 centrality<0.053 =-0.0005 passageRank<0.25 =0.0008 =0.0034
    passageCoverage<0.5816 missingMeaning<0.639 missingMeaning<0.3548 =-0.0029 coverage<0.4428
    =0.0002 =0.0023 =-0.0021 conclusion<1.0 centrality<0.0649 =0.0028 =0.001 =0.0036
    weightedCentrality<0.069 isTopPassage<1.0 =-0.0004 centrality<0.0256 asked<0.0
    coverageWithTitle<0.01 =0.0011 =0.0043 =-0.002 conclusion<1.0 missingMeaning<0.3289 =-0.0013
    relativeBM25<0.9426 =0.0 asked<0.0 centrality<0.0704 =0.0022 =-0.0028 =0.0063 topic<0.3528
    =-0.0003 =0.0057 centrality<0.081 asked<0.0 passageRank<0.2 =0.0009 =0.0054 =-0.0005
    weightedCentrality<0.1106 centrality<0.1615 =0.0006 bm25<0.1707 =-0.0015 =-0.0051
    missingMeaning<0.3983 passageRank<0.25 =-0.0016 length<-0.5108 =0.0045 =0.0002 length<-0.2744
    =0.0036 missingMeaning<0.639 missingMeaningBehind<-0.1905 =0.0 =0.0029 =0.0001
    weightedCentrality<0.0832 passageRank<1.0 meaning<0.8112 =-0.0003 passageCoverage<0.7127
    =-0.002 symbols<0.25 =0.0031 =-0.0008 missingMeaningBehind<-0.0642 yesNoConclusion<1.0
    centrality<0.0297 weightedCentrality<0.0121 =0.0002 =0.005 weightedCentrality<0.023 =-0.0011
    centrality<0.0507 =0.0029 aim<1.0 =0.0 =-0.0054 =0.004 aim<1.0 novelty<0.7692 =0.0053 cue<0.2
    =0.0011 =0.0036 =-0.0046 centrality<0.0905 =0.0036 symbols<1.0 weightedCentrality<0.1106
    centrality<0.1615 =0.0007 =-0.0025 passageRank<0.2 =0.0006 saidOfSubject<1.0 =0.002 =0.0062
    missingMeaningBehind<-0.1591 centrality<0.1308 =0.0004 =-0.0045 =0.0004 opensWithSubject<1.0
    neighbours<0.4955 coverageWithTitle<0.8058 =-0.0003 =0.0008 asked<0.0 place<1.0
    centrality<0.0205 isTopPassage<1.0 =-0.0001 =0.0061 weightedCentrality<0.0322 =-0.0008
    coverage<0.0701 =0.0041 =0.0007 weightedCentrality<0.023 missingMeaning<0.1429 =0.0035
    =-0.0004 =0.0033 =-0.0008 asked<0.0 passageScore<0.3016 =-0.0002 method<1.0
    missingMeaning<0.3548 centrality<0.0127 =0.0046 =0.0003 weightedCentrality<0.1106
    centrality<0.0854 weightedCentrality<0.047 passageScore<1.0 missingMeaningBehind<0.0 =0.0013
    =-0.0039 =0.0041 =0.0038 =0.0004 novelty<0.8889 =0.0029 =0.0061 =-0.0017 meaningBehind<0.0
    =-0.0006 =0.0053 weightedCentrality<0.0832 passageRank<0.3333 phrase<0.3333 bm25<0.3542
    =-0.0003 passageScore<0.8872 =-0.0003 =-0.0078 passageCoverage<0.7553 =-0.0026 =0.0006
    topicBehind<-0.1541 asked<0.0 topicBehind<-0.5411 =-0.0005 place<1.0 method<1.0 =0.0007
    =-0.0014 =0.0022 =-0.0007 neighbours<0.2688 =0.0002 aim<1.0 passageScore<0.4316 =-0.0009
    =0.0021 =-0.0033 missingMeaning<0.3804 passageCoverage<0.6717 missingMeaningBehind<-0.2272
    =-0.0031 =0.0005 =0.001 novelty<0.7 =0.0028 sharpMeaningBehind<-0.7846 =0.0048 entities<1.0
    =-0.001 asked<0.0 meaning<0.5729 =0.0037 passageCoverage<0.4817 =-0.0018 =0.0014 =-0.0011
    topic<0.624 isOnly<1.0 centrality<0.2033 asked<0.0 neighbours<0.3073 coverageWithTitle<0.8058
    =-0.0003 =0.0019 passageCoverage<0.5292 =-0.0005 centrality<0.0256 =0.0028 topic<0.2418
    =-0.0009 bm25<0.2612 isLast<1.0 =0.0015 =0.0041 =-0.0005 =-0.0005 bm25<0.1414 =-0.001
    =-0.0038 sharpMeaning<0.2378 passageRank<0.2 =0.0008 topic<0.2883 passageScore<0.5944
    =-0.0021 =0.0037 symbols<1.0 =0.0065 =0.0001 missingMeaning<0.4404 =-0.0016
    passageCoverage<0.5816 =-0.0003 length<0.2151 =0.0041 =0.0002 passageScore<0.5087 =-0.0002
    novelty<0.7692 =0.0023 neighbours<0.3073 =0.0003 =0.0019 topicBehind<-0.1323 isOnly<1.0
    centrality<0.2033 asked<0.0 neighbours<0.3073 =-0.0003 topic<0.2418 isShort<0.25 =-0.0007
    =0.0019 centrality<0.0439 weightedCentrality<0.023 =0.0013 =0.0033 weightedCentrality<0.0352
    =-0.0006 meaningBehind<-0.1257 =0.0019 =-0.0008 =-0.0005 relativeBM25<0.3947 =-0.001 =-0.0039
    weightedCentrality<0.0525 =-0.0003 novelty<0.9375 symbols<0.5 =0.0025 =0.0001 =0.0047
    entities<0.3333 =-0.0006 novelty<0.7692 aim<1.0 =0.0022 =-0.0035 neighbours<0.4955
    symbols<1.0 isOnly<1.0 =0.0001 =0.0015 =-0.0013 newSymbols<1.0 =0.0012
    weightedCentrality<0.0832 =0.0014 =0.0065 topic<0.7544 opensDefinition<1.0 passageRank<0.3333
    =-0.0004 coverageWithTitle<0.2304 neighbours<0.8098 =-0.0003 missingMeaningBehind<-0.0264
    =0.0011 =0.006 centrality<0.0704 passageScore<0.4316 =-0.0003 sharpMeaning<0.5161
    titleSimilarity<0.3333 coverage<0.7451 =0.0032 =0.0003 topicBehind<-0.1323 =-0.0001 =0.0028
    passageCoverage<0.5555 =-0.0043 symbols<0.5 =0.0025 =-0.0004 relativeBM25<0.8108
    newSymbols<1.0 =-0.001 =0.0015 =0.0009 =0.0047 symbols<0.75 missingMeaning<0.639 place<0.5
    neighbours<0.3911 =-0.0006 =0.0023 meaningBehind<0.0 =0.0024 passageScore<0.6885 =-0.0004
    =0.0072 =0.0006 neighbours<0.4955 =-0.0005 =0.0025 opensWithSubject<1.0 neighbours<0.8098
    novelty<0.7692 place<0.5 aim<1.0 =-0.0002 =-0.0065 meaningBehind<-0.0405 =0.0007
    length<-0.3857 =0.0003 =0.0038 topic<0.2883 =-0.0004 asked<0.0 sharpMeaningBehind<-0.0434
    =0.0002 =-0.001 =-0.0004 asked<0.0 place<0.5714 =0.0008 =0.0028 =-0.0013 asked<0.0
    coverageWithTitle<0.3553 =0.0002 novelty<0.9375 missingMeaning<0.32 =-0.0003 length<0.077
    =0.0018 =0.0006 titleSimilarity<0.5 meaning<0.4837 topic<0.1007 relativeBM25<0.9426 =-0.0004
    =0.0053 =0.0066 =0.0005 =0.0068 meaningBehind<0.0 =-0.0006 relativeBM25<0.9426 =0.0015
    =0.0076 weightedCentrality<0.0832 passageRank<0.5 coverage<0.5526 =-0.0003
    passageScore<0.8872 =-0.0007 =-0.0039 coverageWithTitle<0.1456 =-0.0002 centrality<0.0599
    asked<0.0 passageScore<0.4316 =-0.0006 coverage<0.4428 =0.004 =0.0018
    missingMeaningBehind<-0.0642 =-0.0015 =0.0028 yesNoConclusion<1.0 titleSimilarity<0.1111
    aim<1.0 =-0.0007 =-0.006 missingMeaningBehind<-0.0264 =0.0001 passageScore<1.0 =-0.0001
    =0.0056 =0.0041 missingMeaning<0.32 =-0.0006 cue<1.0 missingMeaning<0.639 asked<0.0
    centrality<0.0905 =0.0051 missingMeaningBehind<-0.0893 =0.0008 length<0.2151 =0.0038 =0.0007
    =-0.0007 numbers<1.0 =0.0009 =-0.0019 =0.0027 topic<0.7544 cue<1.0 centrality<0.1615
    weightedCentrality<0.069 missingMeaning<0.639 missingMeaning<0.3719 =-0.0004
    passageRank<0.3333 =-0.0002 asked<0.0 centrality<0.0507 weightedCentrality<0.023
    centrality<0.0331 =0.002 =-0.0004 relativeBM25<0.7058 =0.0047 =0.0006 conclusion<1.0 =-0.0001
    passageRank<1.0 =0.0003 =0.0054 meaningBehind<0.0 =-0.0006 =0.0058 =-0.0013 centrality<0.0905
    asked<0.0 meaningBehind<-0.2101 =0.0045 =0.0016 =-0.0005 =-0.0 coverage<0.2114 =-0.0005
    isFirst<1.0 =-0.0035 missingMeaning<0.3106 =-0.0038 =0.0003 opensWithSubject<1.0 =0.0004
    missingMeaning<0.3463 =0.0001 =0.0032 =0.0012 weightedCentrality<0.047 relativeBM25<0.9426
    coverage<0.5526 coverageWithTitle<0.6071 =-0.0002 =0.0015 centrality<0.0507
    meaningBehind<-0.3383 =-0.0031 =0.0004 =-0.0032 length<-0.3857 =-0.001 topicBehind<-0.0489
    =0.0005 =0.0039 centrality<0.081 titleSimilarity<0.1666 missingMeaning<0.639
    weightedCentrality<0.0832 centrality<0.0649 =0.0037 =0.0014 =0.007 =0.0002 isTopPassage<1.0
    =-0.0004 =0.0019 weightedCentrality<0.1106 centrality<0.1615 =-0.0 coverage<0.4428 =-0.0013
    =-0.0058 missingMeaning<0.3804 passageRank<0.25 =-0.0025 =0.0006 missingMeaning<0.639
    novelty<0.9286 =0.0014 =0.0042 topic<0.595 =0.0033 sharpMeaningBehind<-0.2516 =-0.0055
    =0.0001 cue<1.0 passageCoverage<0.7127 sharpMeaning<0.6657 missingMeaningBehind<-0.0264
    =-0.0002 passageScore<1.0 =0.0005 =0.0049 passageScore<0.4687 =-0.0008 passageCoverage<0.6717
    novelty<0.8333 =-0.002 =-0.0059 =0.0007 numbers<1.0 isOnly<1.0 neighbours<0.3073 =-0.0001
    coverage<0.5526 isLast<1.0 missingMeaningBehind<0.0 =0.0012 =0.0039 =0.0039
    sharpMeaning<0.4244 weightedCentrality<0.0002 =0.001 =-0.003 =0.0011 =0.0022 novelty<0.7692
    =0.0015 coverage<0.7451 =-0.0003 passageCoverage<0.9194 =0.0006 sharpMeaning<0.6657 =-0.0035
    missingMeaning<0.4839 =0.0034 =-0.0018 passageScore<0.4687 =-0.0001 opensWithSubject<1.0
    =0.0012 =0.003 coverageWithTitle<0.4191 =-0.0001 asked<0.0 passageScore<0.3957 =-0.0004
    missingMeaning<0.639 novelty<0.9375 length<0.2151 missingMeaning<0.2673 opensDefinition<1.0
    =-0.0007 =0.0046 =0.0015 =0.0001 newSymbols<1.0 titleSimilarity<0.6 length<0.6313 =0.0017
    =-0.0013 =0.0049 length<0.4447 bm25<0.2612 =0.0081 =0.0016 =0.0012 sharpMeaningBehind<-0.3983
    bm25<0.3542 =-0.0002 =-0.0078 novelty<0.9231 coverageWithTitle<0.8058
    sharpMeaningBehind<-0.0434 =0.0018 =-0.0031 =0.0014 length<0.4447 numbers<1.0 =-0.0012
    =-0.0077 =-0.0002 relativeBM25<0.9426 =-0.002 passageScore<1.0 =-0.0038 neighbours<0.556
    =0.0088 =0.001 weightedCentrality<0.069 topicBehind<-0.0019 place<1.0 =-0.0002
    passageScore<0.5087 =-0.0002 length<-1.0217 =0.004 weightedCentrality<0.0178 =-0.0005 =0.0013
    passageRank<1.0 =-0.0 neighbours<0.046 opensWithSubject<1.0 =-0.0006 =0.0038 length<-0.2231
    =0.0004 =0.0047 neighbours<0.6705 isOnly<1.0 =-0.0 sharpMeaning<0.3081 passageRank<0.1666
    =0.0002 novelty<0.8889 =0.0022 meaning<0.3477 =0.0021 =0.0075 missingMeaningBehind<-0.1905
    novelty<0.7 =0.0017 coverage<0.5526 =-0.0038 passageRank<0.3333 =-0.002 meaning<0.7127 =0.005
    =-0.0004 =0.0015 bm25<0.0325 =0.0066 topic<0.624 =0.0005 =0.003 novelty<0.7
    missingMeaning<0.2795 =-0.0009 numbers<1.0 =0.0009 passageScore<0.4316 =-0.0005 =0.0035
    passageRank<0.25 relativeBM25<0.8108 =-0.0003 opensWithSubject<1.0 =-0.0026
    meaningBehind<-0.3572 =0.0042 topic<0.624 =-0.0029 symbols<0.75 =0.0015 =-0.0045
    missingMeaning<0.3893 meaningBehind<0.0 =-0.0003 opensDefinition<1.0 numbers<1.0 place<0.8
    =0.0028 =-0.0009 missingMeaning<0.1429 weightedCentrality<0.0148 =0.0 =-0.0039 =0.0035
    =0.0065 passageScore<0.4316 =-0.0003 entities<1.0 =-0.0001 sharpMeaningBehind<-0.6242
    weightedCentrality<0.025 =0.0008 =0.0033 passageCoverage<0.9194 =0.0011 numbers<1.0 =0.0011
    =-0.001 cue<1.0 neighbours<0.4397 opensDefinition<1.0 missingMeaningBehind<-0.1591
    sharpMeaning<0.3562 =-0.0002 centrality<0.1308 =-0.0006 sharpMeaning<0.6657 =-0.003 =-0.0002
    entities<0.3333 =-0.0005 =0.0002 =0.0048 passageCoverage<0.5555 =-0.0003 centrality<0.0388
    =0.0019 missingMeaning<0.3893 topicBehind<-0.2323 =-0.0012 =0.0004 centrality<0.0576
    sharpMeaning<0.2112 =0.0002 =0.0031 =0.0005 passageScore<1.0 definition<0.2 neighbours<0.6705
    =0.0001 =0.0028 passageScore<0.8872 passageScore<0.2213 =-0.0008 missingMeaning<0.3377
    meaningBehind<0.0 =-0.0031 =0.0047 =0.0054 missingMeaning<0.4839 =0.0028 =-0.0039
    titleSimilarity<0.2 =0.0008 =0.0054 topic<0.7544 passageRank<0.3333 =-0.0003
    opensDefinition<1.0 missingMeaning<0.3719 =-0.0002 entities<1.0 =-0.0003
    missingMeaningBehind<-0.0264 centrality<0.053 weightedCentrality<0.0212 centrality<0.0256
    =0.0018 =-0.0003 titleSimilarity<0.3333 passageCoverage<0.4186 =-0.0008 =0.0041 =0.0008
    missingMeaningBehind<-0.3159 weightedCentrality<0.0352 =-0.0006 =0.0021 yesNoConclusion<1.0
    =-0.0001 =0.003 missingMeaning<0.5649 symbols<1.0 =0.0036 =-0.0008 =0.001 =0.0048
    entities<0.3333 passageCoverage<0.8001 =-0.0016 =0.0033 place<0.5 neighbours<0.4397 =-0.0007
    =0.0016 symbols<0.75 titleSimilarity<0.3333 =0.0028 =0.0 neighbours<0.4397 =-0.0007 =0.003
    opensWithSubject<1.0 topic<0.7544 isLast<1.0 bm25<0.1707 coverageWithTitle<0.3553 =-0.0002
    passageScore<0.735 =0.0 asked<0.0 =0.0025 =-0.0007 isOnly<1.0 place<0.0833 =-0.0002 =-0.0016
    sharpMeaning<0.2378 topic<0.2655 =-0.0008 =0.0036 method<1.0 =-0.0006 =0.0041 asked<0.0
    passageScore<0.5944 =0.0 topic<0.3942 isShort<0.25 =-0.0001 =0.0027 =0.0024 =-0.0004 =0.0008
    topicBehind<-0.0814 asked<0.0 sharpMeaningBehind<-0.8458 topicBehind<-0.5743 =-0.0013
    coverageWithTitle<0.4191 =-0.0 =0.0054 missingMeaning<0.3463 =-0.0005 =0.0009 =-0.0007
    finding<1.0 =0.0015 =-0.0006 isOnly<1.0 cue<1.0 place<1.0 coverage<0.3605
    coverageWithTitle<0.4962 =-0.0001 asked<0.0 =0.0021 =-0.0014 isFirst<1.0
    meaningBehind<-0.0768 =-0.0016 =-0.0001 =0.0002 asked<0.0 passageScore<0.4687 =-0.0001
    meaningBehind<0.0 topic<0.4148 length<-1.0217 =0.0037 coverageWithTitle<0.1991 =-0.0004
    =0.0022 phrase<0.3333 =0.0032 =0.0006 novelty<0.8 =0.0035 =-0.0015 =-0.0005
    passageScore<0.4316 =-0.0001 =0.0019 entities<0.3333 =-0.0012 passageScore<0.247 =-0.0002
    symbols<0.75 =0.0018 bm25<0.3542 novelty<0.9375 =0.0007 meaningBehind<-0.1036 =0.0064
    =-0.0005 =-0.0012 cue<1.0 coverageWithTitle<0.8058 centrality<0.2033 neighbours<0.3476
    =-0.0002 asked<0.0 passageCoverage<0.5555 =-0.0003 isLast<1.0 topicBehind<-0.327 =-0.0002
    centrality<0.0256 =0.0044 sharpMeaningBehind<-0.3323 =0.002 passageScore<1.0 =0.001
    titleSimilarity<0.1111 =-0.0031 =0.0027 =0.0024 sharpMeaningBehind<0.0 =-0.0007 =0.0039
    passageScore<0.7826 =-0.0004 relativeBM25<0.9426 coverage<0.1778 =-0.001 =-0.0054 =0.0007
    passageCoverage<0.9194 =0.0028 asked<0.0 coverage<0.7451 =0.0027 length<-1.0217 =-0.005
    numbers<1.0 =0.0007 =-0.0011 =-0.004 passageScore<0.4687 =0.0001 length<0.4447 =0.0021
    =-0.0011 novelty<0.7 =0.001 numbers<1.0 passageCoverage<0.7127 sharpMeaning<0.6657 =-0.0001
    relativeBM25<0.8108 =-0.0014 =-0.0048 asked<0.0 neighbours<0.3073 opensWithSubject<1.0 =0.0
    =0.002 relativeBM25<0.613 meaningBehind<-0.2254 isLast<1.0 topic<0.2655 =-0.0004 =0.002
    =0.0042 =0.0042 passageCoverage<0.9194 =0.0018 =-0.0006 =-0.0015 coverageWithTitle<0.6071
    meaning<0.8112 relativeBM25<0.5298 =-0.0002 topic<0.2418 =-0.0013 novelty<0.9474 =0.0008
    =0.0041 =-0.0018 passageCoverage<0.7127 =-0.0024 passageCoverage<0.9194 cue<0.4 =-0.0005
    =0.0022 length<-0.3285 =-0.0046 relativeBM25<0.3369 =0.0023 =-0.0012
    weightedCentrality<0.0832 isTopPassage<1.0 sharpMeaningBehind<0.0 =-0.0001 =-0.0011
    yesNoConclusion<1.0 method<1.0 background<1.0 topic<0.5441 centrality<0.0297 meaning<0.3369
    centrality<0.0127 length<0.1484 =0.0006 =0.0035 =-0.0014 =0.0033 =-0.0003 =0.0017 novelty<0.8
    =-0.008 =-0.0005 novelty<0.9286 =-0.0045 =-0.0007 missingMeaningBehind<-0.1591 =0.0018
    =0.0069 centrality<0.0905 meaning<0.8112 =0.004 =-0.0004 missingMeaningBehind<-0.2414
    sharpMeaningBehind<-0.6599 =0.0014 =-0.0011 topic<0.7544 cue<1.0 centrality<0.2033 =0.0007
    isFirst<1.0 =-0.0034 =0.0002 =0.0026 missingMeaning<0.5649 =0.0031 =0.0006
    weightedCentrality<0.1106 centrality<0.1308 weightedCentrality<0.047 opensDefinition<1.0
    =-0.0001 =0.0054 centrality<0.0704 titleSimilarity<0.1666 sharpMeaningBehind<-0.2109
    novelty<0.9375 =0.0025 =0.0059 passageCoverage<0.8001 passageRank<0.3333 =-0.0012 =0.0022
    =0.0029 =0.0002 passageScore<0.5944 =-0.0004 =0.0005 =-0.0008 symbols<1.0 passageScore<0.8313
    asked<0.0 entities<0.3333 =-0.002 missingMeaningBehind<-0.1692 novelty<0.9474 =0.0005 =0.0073
    topicBehind<-0.0489 =0.0043 topic<0.7544 =-0.001 =0.0031 =-0.0019 =0.0006 passageScore<0.5944
    sharpMeaningBehind<-0.164 =0.0049 =-0.0033 centrality<0.2033 =-0.0004
    missingMeaningBehind<-0.1104 =-0.0076 =-0.001 weightedCentrality<0.0832 relativeBM25<0.9426
    phrase<0.3333 coverage<0.7451 weightedCentrality<0.023 =-0.0002 centrality<0.0649
    passageScore<0.3957 =-0.0 asked<0.0 length<0.077 =0.0027 =0.001 =-0.0005 =-0.0002
    weightedCentrality<0.0002 =0.0018 passageScore<0.8313 =-0.0003 =-0.0037 =-0.0011 aim<1.0
    isTopPassage<1.0 =-0.0001 asked<0.0 =0.0011 length<-0.3285 =0.0006 =0.0069 =-0.0058
    centrality<0.0854 =0.0033 entities<1.0 =-0.001 cue<1.0 relativeBM25<0.1784 =0.004
    centrality<0.1308 =0.001 weightedCentrality<0.1106 =-0.0024 =0.0004 newSymbols<1.0 =0.0011
    relativeBM25<0.8108 =0.0063 =0.0013 weightedCentrality<0.1106 passageScore<1.0 =-0.0001
    method<1.0 yesNoConclusion<1.0 aim<1.0 titleSimilarity<0.1111 neighbours<0.0779 =-0.0006
    coverage<0.5526 numbers<1.0 =0.0025 =0.0 =-0.0013 asked<0.0 coverageWithTitle<0.6071 =0.006
    =0.0024 sharpMeaningBehind<-0.0972 cue<1.0 =-0.0008 =0.0032 missingMeaning<0.3009 =-0.0017
    =0.0046 place<0.25 novelty<0.9 =-0.0088 =-0.0013 =0.0002 place<0.8421 =0.0014 =0.0063
    novelty<0.9091 =-0.0052 =-0.001 missingMeaning<0.3893 =-0.0002 novelty<0.9091
    neighbours<0.6705 neighbours<0.0779 =0.0011 =-0.0008 =0.0028 passageScore<0.9465 =0.004
    =-0.0019 missingMeaning<0.3548 sharpMeaning<0.3081 =-0.0002 sharpMeaning<0.6657
    coverageWithTitle<0.6071 =-0.001 missingMeaningBehind<-0.1202 =-0.002 =-0.0133
    missingMeaningBehind<-0.2414 =-0.0007 =0.0042 isTopPassage<1.0 weightedCentrality<0.1106
    phrase<0.3333 coverage<0.7451 isOnly<1.0 neighbours<0.3911 =-0.0001 asked<0.0
    weightedCentrality<0.0296 =0.0 =0.0016 =-0.0004 weightedCentrality<0.047 =-0.0001
    missingMeaning<0.639 symbols<0.5 =0.0041 =0.0013 =-0.0014 =-0.0017 coverageWithTitle<0.8058
    =-0.0017 =0.0003 symbols<1.0 =0.0013 missingMeaningBehind<-0.1397 =-0.004 =0.0011
    conclusion<1.0 aim<1.0 background<1.0 =0.0009 =-0.0022 =-0.0032 =0.003 missingMeaning<0.3893
    sharpMeaning<0.6657 coverage<0.3605 =-0.0002 centrality<0.1045 =-0.0004 length<-0.5108
    passageScore<0.5491 =-0.0038 =0.0017 =-0.0028 passageCoverage<0.6717 =-0.0015 =0.0024
    isOnly<1.0 neighbours<0.4397 passageScore<1.0 coverage<0.3605 =-0.0001 =-0.0011 method<1.0
    meaningBehind<-0.0405 =0.0006 asked<0.0 =0.0007 =0.0076 =-0.0031 asked<0.0
    missingMeaning<0.639 centrality<0.0704 passageScore<0.5491 =0.0002 =0.0026 =0.0005 =-0.0004
    missingMeaningBehind<-0.0642 =-0.0012 =0.0011 sharpMeaning<0.1482 =0.0039 centrality<0.0439
    =-0.0012 symbols<0.75 =0.0017 missingMeaning<0.639 =0.0005 =-0.0021 novelty<0.7
    missingMeaning<0.528 =0.0005 symbols<1.0 =0.0018 =0.0064 cue<0.4 missingMeaning<0.639
    missingMeaningBehind<-0.1692 centrality<0.115 =-0.0001 bm25<0.1414 =-0.0002 =-0.0023
    weightedCentrality<0.1106 =0.0001 =0.0018 numbers<1.0 bm25<0.3542 relativeBM25<0.7058
    passageScore<0.6885 =-0.0007 =0.0038 =-0.0035 neighbours<0.1089 =0.0028 =-0.0007
    relativeBM25<0.458 =-0.0004 meaningBehind<-0.1449 =-0.0067 =-0.0025 weightedCentrality<0.0424
    =0.0 centrality<0.081 weightedCentrality<0.0596 =0.001 asked<0.0 phrase<0.1666 =0.0069
    =0.0024 =-0.0005 newSymbols<1.0 =0.0001 passageScore<0.735 =0.0037 =-0.0006
    opensDefinition<1.0 weightedCentrality<0.0424 sharpMeaning<0.5161 =-0.0001 =-0.001
    passageRank<0.1666 =-0.0005 asked<0.0 sharpMeaning<0.2378 isLong<0.175 isOnly<1.0
    passageRank<0.5 meaningBehind<0.0 =0.001 =-0.0053 =0.0027 =0.003 =-0.0012
    missingMeaning<0.3463 =-0.0009 opensWithSubject<1.0 numbers<1.0 =0.0007 conclusion<1.0
    =-0.0007 =0.0015 phrase<0.3333 passageRank<1.0 weightedCentrality<0.1106 =0.0017
    missingMeaning<0.639 =0.0055 =0.0005 meaningBehind<-0.2101 =0.0035 =-0.0014 length<0.1133
    =0.0012 =-0.0006 meaningBehind<0.0 =-0.0005 passageRank<1.0 =-0.0001 =0.0058
    meaningBehind<0.0 =-0.002 =0.0046 passageRank<0.25 sharpMeaningBehind<0.0 =-0.0002 =-0.0011
    missingMeaning<0.4081 isOnly<1.0 bm25<0.2089 =-0.0001 entities<0.3333 =0.0022
    opensWithSubject<1.0 =-0.0021 =-0.0004 passageCoverage<0.6717 sharpMeaningBehind<-0.164
    opensWithSubject<1.0 =-0.0006 =0.0045 =-0.0021 =0.0024 entities<0.3333 =-0.0003
    centrality<0.0552 weightedCentrality<0.047 meaning<0.8112 passageScore<0.4316 =-0.0002
    centrality<0.0388 =0.0028 =0.001 =-0.0009 =0.0041 conclusion<1.0 passageCoverage<0.9194
    topicBehind<-0.0019 weightedCentrality<0.069 =-0.0001 sharpMeaningBehind<-0.4217 =0.0031
    =0.0007 =0.0023 =-0.0004 passageScore<0.8313 =0.0002 centrality<0.1615 =0.0037 =-0.0024
    cue<1.0 missingMeaning<0.639 topic<0.7544 missingMeaningBehind<-0.2019 meaningBehind<-0.1036
    =-0.0002 =-0.0014 =0.0 background<1.0 meaningBehind<0.0 neighbours<0.3911
    missingMeaningBehind<-0.1795 =-0.0012 missingMeaning<0.4404 =0.0031 relativeBM25<0.9426
    neighbours<0.0147 =0.0016 =-0.0007 =-0.0024 =0.0017 place<0.6 =0.0019 =0.006 =-0.002
    symbols<0.5 =-0.0003 missingMeaningBehind<0.0 coverage<0.5526 =-0.0011 topicBehind<-0.0814
    =-0.0059 =-0.0015 topic<0.4987 coverage<0.7451 =-0.0008 =0.0047 =-0.0012 length<0.4447
    passageRank<0.25 relativeBM25<0.8108 weightedCentrality<0.0832 =-0.0001 =0.0031 =-0.0017
    =0.0018 =-0.0011 opensDefinition<1.0 missingMeaning<0.3548 sharpMeaning<0.4244 =-0.0001
    sharpMeaning<0.6657 =-0.0016 =0.0004 passageRank<0.2 =-0.0002 topicBehind<-0.0489
    missingMeaning<0.639 isOnly<1.0 centrality<0.2033 centrality<0.0439 weightedCentrality<0.0121
    =-0.0001 titleSimilarity<0.1666 neighbours<0.3073 =0.001 passageScore<0.4316 =0.0011 =0.005
    =0.0002 =0.0 =-0.0018 bm25<0.3542 weightedCentrality<0.0424 =-0.0001 coverageWithTitle<0.6071
    passageScore<0.362 sharpMeaning<0.4244 =0.0038 =-0.0011 =0.0056 passageScore<1.0 topic<0.6976
    =0.0043 =-0.0014 =-0.0027 =-0.0001 numbers<1.0 =0.0001 =-0.0015 length<0.4447 =0.0012
    =-0.0005 =0.003 passageRank<0.25 relativeBM25<0.8108 =-0.0001 length<-0.0409 =-0.0004
    =-0.0027 asked<0.0 neighbours<0.3073 length<0.077 =0.0003 =-0.0003 coverage<0.5526 method<1.0
    topic<0.2418 meaningBehind<0.0 =0.0002 length<0.0392 =0.0 =0.0055 background<1.0
    titleSimilarity<0.1666 =0.0024 isTopPassage<1.0 =-0.0001 =0.003 =-0.0009 =-0.0009
    titleSimilarity<0.5 topic<0.595 =-0.0012 =0.0005 =0.0017 meaningBehind<0.0 bm25<0.1707
    =-0.0002 relativeBM25<0.8108 =-0.0027 isTopPassage<1.0 =-0.0021 neighbours<0.6705 =0.0036
    =-0.0009 passageRank<1.0 =0.001 neighbours<0.6705 =0.0077 =0.0004 opensDefinition<1.0
    entities<0.3333 coverage<0.4428 =-0.0002 passageCoverage<0.8001 =-0.0029 =0.003 topic<0.595
    centrality<0.1615 cue<0.4 =-0.0001 coverageWithTitle<0.4962 =0.0001 =0.0017 coverage<0.1778
    =-0.0001 =-0.0019 conclusion<1.0 sharpMeaning<0.6657 sharpMeaningBehind<-0.0972 phrase<0.3333
    asked<0.0 =0.0008 =-0.0004 =-0.0009 passageCoverage<0.9194 missingMeaningBehind<-0.0481
    =0.0012 =0.0036 =-0.0019 passageCoverage<0.7127 =-0.0016 phrase<0.1666 length<-0.4463
    isOnly<1.0 =-0.0023 =0.0056 topic<0.7544 =-0.0001 =-0.0039 =0.0007 novelty<0.8333 =0.0034
    missingMeaning<0.639 =0.0015 =-0.002 =0.0026 opensDefinition<1.0 passageRank<0.2
    sharpMeaningBehind<-0.0434 =-0.0001 symbols<0.25 =0.0002 =-0.0018 topicBehind<-0.0489
    asked<0.0 isLast<1.0 isFirst<1.0 bm25<0.2089 =-0.0 titleSimilarity<0.25 =-0.0017 =0.0009
    sharpMeaningBehind<-0.0434 bm25<0.0693 =0.0 sharpMeaningBehind<-0.8458 =0.0041 bm25<0.3542
    =0.0015 =-0.0006 passageCoverage<0.6717 =-0.0019 =0.0003 passageCoverage<0.5041 =0.0001
    numbers<1.0 neighbours<0.1679 =0.0009 =0.0029 =0.0005 passageCoverage<0.9194 =-0.0002
    isFirst<1.0 bm25<0.2612 =-0.0018 =-0.0052 passageRank<1.0 =-0.0026 =0.0045
    passageCoverage<1.0 =0.0012 =0.0002 =0.003 cue<1.0 isOnly<1.0 centrality<0.2033 =-0.0001
    titleSimilarity<0.1111 passageScore<0.7826 =-0.0007 missingMeaningBehind<-0.0264 bm25<0.1183
    =-0.0013 =-0.0058 =0.0006 =0.0015 sharpMeaning<0.3081 symbols<0.5 passageCoverage<0.3585
    =-0.0004 =0.0036 bm25<0.3542 =0.0013 =-0.0019 centrality<0.1615 coverageWithTitle<0.8058
    passageScore<1.0 missingMeaning<0.639 missingMeaningBehind<-0.214 =-0.0011 =0.0009 =-0.0016
    =-0.0036 phrase<0.1666 =-0.0023 =0.0017 missingMeaning<0.2795 =-0.0038 phrase<0.1666
    meaningBehind<-0.0768 =0.0028 =-0.004 passageCoverage<0.6717 =0.0057 =0.0016 length<0.4447
    entities<1.0 =-0.0002 =0.0013 =-0.0011 cue<0.4 missingMeaning<0.639 missingMeaning<0.4289
    =-0.0001 cue<0.2 coverageWithTitle<0.3553 =0.0001 centrality<0.0649 passageRank<0.3333
    coverage<0.5526 =0.0012 =-0.0017 asked<0.0 =0.003 =-0.0007 =0.0002 bm25<0.2089 =-0.0001
    =-0.0032 topicBehind<-0.0489 coverage<0.4428 =-0.0 sharpMeaningBehind<-0.3115
    centrality<0.0854 =-0.0018 =-0.0073 phrase<0.1666 sharpMeaningBehind<-0.0434 =-0.0 =-0.004
    passageCoverage<0.7127 =-0.0031 symbols<0.75 =0.0019 =-0.0017 =0.0003
    coverageWithTitle<0.4191 =0.0001 sharpMeaningBehind<-0.7382 topicBehind<-0.3468 =0.001
    =0.0059 entities<1.0 passageCoverage<0.8001 =-0.0018 =0.002 =0.001 isOnly<1.0 isLast<1.0
    bm25<0.1707 =-0.0 isFirst<1.0 missingMeaningBehind<-0.0893 centrality<0.1615 =-0.0011 cue<0.4
    =-0.0037 =-0.0001 place<0.1579 =-0.0037 novelty<0.7 =0.0026 =-0.0004 centrality<0.0256
    =0.0027 =-0.0 titleSimilarity<0.1111 novelty<0.7692 passageRank<0.25 =0.0003 =0.0037
    meaning<0.545 =0.0003 =0.0012 =-0.0002 meaning<0.5729 passageRank<0.2 topicBehind<-0.251
    bm25<0.2612 =0.0001 =-0.005 =0.0017 cue<0.4 =0.002 bm25<0.2612 =0.001 =0.0062 entities<0.3333
    =-0.0016 centrality<0.0439 =-0.0009 missingMeaningBehind<-0.1795 =-0.0002 =0.0009 novelty<0.7
    place<0.3333 =-0.0003 meaning<0.5729 coverage<0.4428 =0.0011 sharpMeaning<0.3081 =-0.0001
    =-0.0052 =0.0019 neighbours<0.8098 centrality<0.1308 =-0.0 isShort<0.25 passageScore<0.7826
    cue<0.4 =-0.0005 relativeBM25<0.613 =-0.0001 novelty<0.9167 =0.0015 =0.0068
    titleSimilarity<0.4444 coverage<0.1482 =-0.0004 meaning<0.6528 =-0.0039 =-0.0013 =0.0016
    relativeBM25<0.8108 =-0.0006 =0.0089 asked<0.0 titleSimilarity<0.4444 relativeBM25<0.3369
    topicBehind<-0.327 symbols<0.25 =0.0019 =-0.0024 definition<0.2 =0.0036 =0.0084 =0.0003
    relativeBM25<0.5298 =-0.0007 =0.0046 =-0.001 opensDefinition<1.0 missingMeaning<0.3548
    sharpMeaning<0.3081 =-0.0001 sharpMeaning<0.6657 coverageWithTitle<0.6071 =-0.0008
    phrase<0.3333 sharpMeaningBehind<-0.0434 =-0.0023 =-0.0089 sharpMeaningBehind<-0.2317
    =-0.0048 =0.0019 =0.001 passageRank<0.1666 passageScore<0.8872 =-0.0002 meaning<0.5729
    =0.0008 =-0.0049 topicBehind<-0.0019 centrality<0.0507 weightedCentrality<0.0424
    passageRank<1.0 =0.0001 weightedCentrality<0.0108 =-0.0003 centrality<0.0256 =0.0052 =0.0012
    titleSimilarity<0.1111 =0.0047 =0.0001 =-0.0 passageRank<0.5 =0.0002 place<0.2
    titleSimilarity<0.2 centrality<0.081 =0.0011 =-0.006 =0.0023 =0.0029 sharpMeaningBehind<0.0
    =-0.0028 =0.0039 cue<1.0 centrality<0.1308 weightedCentrality<0.0596 centrality<0.053
    weightedCentrality<0.023 =-0.0001 sharpMeaningBehind<0.0 asked<0.0 passageRank<0.3333 =0.0006
    =0.0027 =-0.0003 =-0.0013 bm25<0.2612 =-0.0001 =-0.0017 centrality<0.081 asked<0.0
    missingMeaningBehind<-0.0481 novelty<0.9286 =0.0023 sharpMeaning<0.4244 =0.0073 =0.0006
    symbols<0.5 passageRank<0.3333 =-0.001 =0.0039 =-0.0017 =-0.0007 novelty<0.9375 =-0.0001
    isLong<0.175 asked<0.0 =0.0036 =-0.0006 =-0.0019 =-0.0005 definition<0.2 isTopPassage<1.0
    =-0.0 asked<0.0 =0.0005 =0.0053 isTopPassage<1.0 =0.0028 =-0.0004 weightedCentrality<0.047
    bm25<0.2089 =-0.0 relativeBM25<0.9426 =-0.0012 weightedCentrality<0.0194 =0.0022
    novelty<0.8889 topic<0.6573 =0.0023 titleSimilarity<0.1111 =-0.0034 =0.0033
    meaningBehind<-0.0768 =0.0002 =-0.0074 novelty<0.9474 passageRank<0.1666 =-0.0007
    entities<1.0 =-0.0003 meaningBehind<-0.5272 cue<0.2 =0.0009 =0.0057 meaning<0.5219 =-0.0001
    missingMeaning<0.639 missingMeaningBehind<-0.1905 missingMeaning<0.528
    coverageWithTitle<0.8058 =-0.0008 =0.001 =0.0021 =0.0013 meaningBehind<-0.1624 =-0.0024
    =0.0002 meaningBehind<-0.3982 =0.0031 missingMeaning<0.3893 sharpMeaning<0.2112
    weightedCentrality<0.1106 =-0.0007 =0.0047 =-0.003 =0.0014 weightedCentrality<0.1106
    centrality<0.1615 =-0.0 coverage<0.3605 =-0.0004 =-0.0038 sharpMeaningBehind<-0.8458 =0.0038
    passageCoverage<1.0 numbers<1.0 meaning<0.7127 centrality<0.2033 missingMeaningBehind<-0.1493
    passageCoverage<0.7553 meaning<0.4837 =0.002 =-0.0044 =0.0029 missingMeaningBehind<0.0
    =0.0026 =-0.003 bm25<0.2612 opensWithSubject<1.0 =-0.0023 =0.0035 coverage<0.7451 =-0.0066
    =0.0002 symbols<1.0 =0.0017 =-0.0023 newSymbols<1.0 novelty<0.8333 =0.002 =-0.0006
    passageScore<0.5491 =0.0056 passageScore<0.8872 symbols<1.0 =0.0023 =-0.0026 =0.0049
    symbols<0.5 =0.001 sharpMeaningBehind<0.0 =-0.0033 =-0.0004 cue<0.4 missingMeaning<0.639
    isOnly<1.0 bm25<0.1707 =-0.0 topic<0.5441 bm25<0.2612 =-0.0006 passageRank<0.5 =-0.0032
    =-0.0014 missingMeaningBehind<0.0 asked<0.123 =-0.0001 =-0.0029 =0.0031
    missingMeaningBehind<-0.214 sharpMeaningBehind<-0.4465 topic<0.1007 =-0.0024
    relativeBM25<0.5298 =-0.0005 coverageWithTitle<0.6071 relativeBM25<0.7058
    missingMeaning<0.4289 =-0.0015 =0.0047 =0.0066 =-0.0006 coverageWithTitle<0.8058 =-0.0014
    =0.0008 sharpMeaningBehind<-0.0434 =0.0017 symbols<1.0 topic<0.5688 =-0.0006 =0.0016
    bm25<0.2612 =0.001 =-0.0044 =-0.0008 passageRank<0.25 relativeBM25<0.8108 =0.0001 =-0.0013
    =0.0006 cue<1.0 centrality<0.0966 coverageWithTitle<0.8058 meaning<0.8112 topic<0.2418
    =-0.0002 titleSimilarity<0.1666 passageScore<0.4316 =0.0001 place<1.0 isFirst<1.0
    centrality<0.0331 =0.0018 =-0.0001 background<1.0 passageRank<0.1666 =-0.0004 length<-0.1744
    =0.0033 =0.0013 =-0.0016 topic<0.595 =0.0014 =0.0042 meaningBehind<0.0 =-0.0001
    passageScore<1.0 =0.0002 =0.0061 relativeBM25<0.7058 =-0.0002 meaningBehind<0.0 =-0.0004
    =-0.0037 length<-0.3285 =-0.0012 centrality<0.0704 =0.002 =0.0002 symbols<1.0 =-0.0002
    =-0.0012 length<0.4447 passageScore<0.4687 =0.0001 =0.0015 =-0.001 novelty<0.7692
    missingMeaningBehind<-0.1202 missingMeaning<0.528 =-0.0001 =0.0018 =0.0013 cue<1.0
    centrality<0.1615 weightedCentrality<0.069 bm25<0.2612 =-0.0 centrality<0.0127
    relativeBM25<0.9426 =-0.0007 length<0.1484 =0.0003 =0.0052 phrase<0.1666
    coverageWithTitle<0.8058 =-0.0008 definition<0.2 =-0.0027 =-0.0072 coverageWithTitle<0.8058
    titleSimilarity<0.5714 =-0.0008 =-0.0055 =0.0017 centrality<0.081 titleSimilarity<0.4
    relativeBM25<0.613 =0.0054 =0.0021 =-0.0008 novelty<0.9474 =-0.0001 =0.0022 bm25<0.1414
    =-0.0003 isFirst<1.0 titleSimilarity<0.1666 =-0.0033 =0.0013 =-0.0002 length<0.4447 =0.0009
    =-0.0011 entities<1.0 bm25<0.1707 =-0.0002 length<0.4447 =-0.0009 =-0.0034 novelty<0.7
    bm25<0.2612 passageScore<0.3313 =-0.0008 isOnly<1.0 sharpMeaningBehind<-0.0972 =0.001 =0.0043
    =0.007 =0.0003 centrality<0.1615 passageRank<0.5 =-0.0001 yesNoConclusion<1.0 cue<1.0
    centrality<0.0361 neighbours<0.1089 opensWithSubject<1.0 =-0.0004 =0.0028 length<0.0392
    sharpMeaningBehind<-0.2109 =0.0016 =-0.0011 novelty<0.9474 =0.0007 =0.0037 =-0.0
    length<0.6313 =0.0021 =-0.0035 =0.0026 titleSimilarity<0.2 passageScore<0.8872 =-0.0005
    length<-0.821 =0.003 =-0.003 newSymbols<1.0 =0.0008 =0.0047 weightedCentrality<0.1106
    centrality<0.115 weightedCentrality<0.0596 =-0.0 centrality<0.0737 missingMeaning<0.639
    asked<0.0 passageScore<0.2213 =-0.0006 sharpMeaning<0.4244 =0.0047 =0.0021 =-0.0006 =-0.0006
    coverage<0.5526 passageCoverage<0.5292 =-0.0002 asked<0.0 =0.0029 =-0.0006 =-0.0003
    coverage<0.3605 =-0.0002 centrality<0.1615 =-0.001 titleSimilarity<0.1111 passageScore<0.5944
    =-0.0014 =-0.0065 =0.0005 meaningBehind<-0.4705 isOnly<1.0 =0.0013 =0.0061
    passageCoverage<1.0 asked<0.0 =0.0014 =-0.001 numbers<1.0 sharpMeaning<0.0958 =0.0035
    passageScore<0.8872 =0.0022 =-0.0008 coverageWithTitle<0.8058 =-0.006 =-0.0008
    opensDefinition<1.0 place<1.0 passageCoverage<0.9194 coverageWithTitle<0.8058 =-0.0001
    =0.0014 numbers<1.0 centrality<0.0127 novelty<0.9091 =-0.0037 neighbours<0.0779 =0.0002
    =0.0041 =-0.0001 =-0.0009 passageCoverage<0.5292 =-0.0001 novelty<0.8571
    coverageWithTitle<0.4962 passageCoverage<0.8509 =0.0017 =0.0054 sharpMeaning<0.3562 =-0.0014
    =0.0015 neighbours<0.1996 =-0.0002 centrality<0.0127 novelty<0.9474 =-0.0016
    passageCoverage<0.6717 =-0.0 =0.0047 topic<0.1332 =-0.0014 coverageWithTitle<0.6071 =0.0013
    passageCoverage<0.9194 =0.0009 =-0.0017 place<0.0833 =0.0052 topic<0.7544 sharpMeaning<0.0442
    =-0.0011 =0.0045 =-0.0024 opensWithSubject<1.0 centrality<0.2033 place<1.0 =-0.0001
    titleSimilarity<0.1111 weightedCentrality<0.0296 length<-1.0217 passageCoverage<0.6102
    =-0.0005 =0.0035 =-0.0001 passageCoverage<0.7553 sharpMeaning<0.6657 =0.0015 =-0.0017
    coverageWithTitle<0.8058 =0.0044 =0.0011 =-0.0001 titleSimilarity<0.5714
    coverageWithTitle<0.3071 =-0.0005 sharpMeaning<0.6657 =-0.0036 =0.0005 =0.0023 isFirst<1.0
    missingMeaningBehind<-0.1104 =-0.0003 length<-0.4463 =-0.0009 =0.0008 centrality<0.081
    weightedCentrality<0.069 coverageWithTitle<0.8058 sharpMeaning<0.1321 place<0.0833 =0.0008
    =0.0052 =-0.0001 length<-0.1744 =0.0007 =0.0042 phrase<0.1666 =0.0067 =0.002 =0.0003
    saidOfSubject<1.0 novelty<0.7 aim<1.0 length<-0.3285 =0.0002 centrality<0.0704 =0.0046 =0.001
    =-0.0041 centrality<0.1045 asked<0.0 topic<0.2883 centrality<0.0127 =0.0007 =-0.0002
    neighbours<0.3073 sharpMeaning<0.4244 isOnly<1.0 =0.0002 sharpMeaning<0.1482 =0.0044
    length<0.1484 =0.0022 =-0.0004 coverage<0.7451 =-0.0007 phrase<0.3333 =-0.0015 =0.0018
    centrality<0.0507 novelty<0.8333 =0.0036 sharpMeaning<0.6657 =0.0014 =-0.0012 topic<0.595
    =-0.0001 =0.0011 coverageWithTitle<0.6071 meaningBehind<0.0 coverage<0.3605 =-0.0001 =-0.0017
    =0.002 =-0.0031 =-0.0004 =0.0021 cue<0.4 coverage<0.4428 relativeBM25<0.9426 =0.0
    passageCoverage<0.3982 =-0.0006 =0.0028 cue<0.2 meaning<0.6528 novelty<0.9474
    coverageWithTitle<0.6071 relativeBM25<0.8108 =-0.0012 neighbours<0.0147 =0.0023 =-0.0006
    passageCoverage<0.7553 =-0.0034 =-0.0015 passageCoverage<0.6102 =0.0034 =0.0001 symbols<0.5
    passageCoverage<0.6717 sharpMeaning<0.6657 isFirst<1.0 =-0.0012 =0.0014 =-0.0021
    sharpMeaning<0.5161 relativeBM25<0.8108 =-0.0027 =0.0013 isTopPassage<1.0 =0.0022 place<1.0
    =-0.0005 =0.003 neighbours<0.556 =-0.0009 passageCoverage<0.6383 =0.0042 =0.0006 =-0.0026
    novelty<0.7 =0.0019 =0.0002 missingMeaning<0.639 missingMeaning<0.528
    missingMeaningBehind<-0.1905 =-0.0001 isFirst<1.0 =-0.0 place<0.0833 =0.0 =0.0012
    neighbours<0.3911 novelty<0.7 phrase<0.3333 =0.0042 =0.0002 =0.0 entities<0.3333
    passageRank<0.5 =-0.0017 =0.0016 coverageWithTitle<0.6071 =0.0024 =0.0006 symbols<0.5
    meaningBehind<0.0 =0.0008 neighbours<0.556 passageCoverage<0.6717 phrase<0.3333 =-0.0001
    =-0.003 phrase<0.1666 length<-0.1278 novelty<0.875 =0.0037 =-0.0013 topicBehind<-0.1083
    =-0.0002 =-0.0059 novelty<0.8333 =0.0004 =0.0033 novelty<0.8 =0.0005 =-0.0039 definition<0.2
    =-0.0006 =-0.0025 opensDefinition<1.0 cue<1.0 centrality<0.1308 weightedCentrality<0.1106
    coverage<0.5526 weightedCentrality<0.023 =-0.0001 passageCoverage<0.7127 =0.0
    centrality<0.0485 asked<0.0 =0.0046 =-0.0018 weightedCentrality<0.0525 =-0.0001 asked<0.0
    sharpMeaningBehind<-0.3323 =0.0042 length<0.3075 =0.0023 =-0.003 =-0.0009
    sharpMeaningBehind<-0.2714 =-0.0013 =-0.0002 =0.0015 =-0.0004 passageCoverage<1.0
    definition<0.2 isTopPassage<1.0 =0.0001 asked<0.0 =0.0007 =0.0055 coverage<0.4428 =0.0005
    =0.0047 passageScore<0.8872 missingMeaningBehind<0.0 =-0.0004 =0.0032 centrality<0.2033
    =-0.001 =-0.0055 missingMeaningBehind<0.0 =-0.0015 =0.0033 novelty<0.7 aim<1.0
    meaningBehind<-0.0405 =0.0004 background<1.0 =0.0023 =-0.0027 =-0.0048 passageRank<0.2
    meaningBehind<-0.1036 topic<0.7544 =-0.0001 sharpMeaning<0.4244 =-0.001 =0.0029 symbols<0.5
    =-0.0003 relativeBM25<0.7058 =-0.0008 topicBehind<-0.0489 =-0.0016 =-0.005 isLong<0.175
    isFirst<1.0 bm25<0.2612 missingMeaningBehind<-0.0264 =0.0 neighbours<0.1679 =0.0
    passageRank<1.0 =0.0007 titleIsSubject<1.0 meaningBehind<0.0 =0.0021 =0.0058 =-0.0008
    neighbours<0.0147 =0.0006 sharpMeaning<0.3562 novelty<0.9375 =-0.0026 =-0.0 neighbours<0.3476
    =-0.0025 =-0.0 =0.0004 =-0.0005 cue<0.4 symbols<1.0 =-0.0 coverageWithTitle<0.6071 =-0.0001
    passageScore<0.7826 =-0.0029 titleSimilarity<0.1111 length<0.3075 isOnly<1.0 =-0.0008
    =-0.0062 =-0.0004 =0.0014 weightedCentrality<0.0596 isTopPassage<1.0 =-0.0002 length<-0.3285
    coverageWithTitle<0.8058 =0.0005 =-0.0036 topicBehind<-0.2137 =0.0002
    weightedCentrality<0.0134 =0.0055 =0.0017 meaningBehind<-0.4449 coverageWithTitle<0.4191
    =-0.0011 =0.0052 yesNoFinding<1.0 passageScore<0.8313 place<0.5 coverageWithTitle<0.8058
    =-0.0006 =0.0027 passageCoverage<0.4597 =0.0001 =0.0026 definition<0.2 titleSimilarity<0.3333
    =0.0 =0.0027 topic<0.7544 =0.0003 =-0.0039 =-0.0039 weightedCentrality<0.1106 phrase<0.3333
    bm25<0.3542 weightedCentrality<0.023 =-0.0001 centrality<0.0507 passageCoverage<0.6717
    =0.0004 titleSimilarity<0.25 topic<0.065 =-0.0002 =0.0044 =0.0002 isOnly<1.0 =0.0
    length<0.4447 novelty<0.9 =0.0006 =0.0033 =-0.001 opensWithSubject<1.0 =-0.0021
    length<-0.1744 =-0.0014 titleSimilarity<0.4444 place<0.8 =0.0012 =-0.0029 =0.0045
    passageCoverage<0.6717 coverageWithTitle<0.6071 passageScore<0.3957 =-0.0003 =-0.0024
    =-0.0048 centrality<0.0704 =0.0013 conclusion<1.0 =-0.0008 =0.0021 length<-0.4463 topic<0.065
    =0.0072 passageScore<0.5491 =-0.0011 =0.0021 =0.0002 opensWithSubject<1.0 bm25<0.1707
    weightedCentrality<0.0194 =-0.0001 titleSimilarity<0.2 neighbours<0.3073 =0.0001
    weightedCentrality<0.047 place<0.3333 =-0.0005 =0.0013 symbols<0.25 bm25<0.0168 =0.0068
    =0.0023 =0.0013 =-0.0001 topic<0.1332 missingMeaningBehind<-0.7335 =0.0022 =-0.0023
    isLast<1.0 isFirst<1.0 =-0.0011 cue<0.2 method<1.0 sharpMeaning<0.2378 =0.0016 =-0.0001
    =0.0029 cue<0.4 passageScore<0.735 =-0.0007 =-0.0041 cue<1.0 titleSimilarity<0.25 symbols<0.5
    =0.0035 =0.0001 =-0.0018 =-0.0017 titleSimilarity<0.1666 topic<0.5688 =0.0001 =0.0023
    =-0.0009 =0.0003 weightedCentrality<0.0832 =-0.0 centrality<0.081 =0.0031 neighbours<0.4955
    isOnly<1.0 centrality<0.2033 =0.0001 =-0.0014 coverageWithTitle<0.6071
    sharpMeaningBehind<-0.0434 missingMeaningBehind<-0.0776 sharpMeaning<0.3562
    sharpMeaning<0.0395 =-0.0005 opensWithSubject<1.0 =0.0012 =0.0075 length<-0.6539 =-0.0049
    =0.0004 =0.0057 novelty<0.8333 =0.0012 =-0.0042 meaningBehind<0.0 sharpMeaning<0.0541 =0.0052
    missingMeaningBehind<-0.375 =0.0012 passageCoverage<1.0 sharpMeaning<0.4244 newSymbols<1.0
    =-0.0013 =-0.0087 novelty<0.8 =0.0011 =-0.0019 =-0.0043 =0.0013 newSymbols<1.0
    sharpMeaning<0.5161 =-0.0004 sharpMeaningBehind<-0.0434 =0.0029 =0.0002 =0.0027
    missingMeaning<0.3548 meaning<0.8112 relativeBM25<0.5298 =-0.0001 centrality<0.0127
    novelty<0.9375 =-0.0011 =0.0026 missingMeaningBehind<-0.0264 missingMeaningBehind<-0.2272
    =-0.0012 centrality<0.2033 =-0.0 =0.0042 neighbours<0.0779 symbols<0.25 =0.0025
    passageRank<0.25 =-0.0072 =-0.0015 centrality<0.0771 =-0.0096 numbers<1.0 =-0.0068 =0.0003
    missingMeaningBehind<-0.2746 =-0.0002 =0.0045 passageScore<0.5491 =-0.0 centrality<0.0256
    =0.0017 missingMeaningBehind<-0.0481 centrality<0.2033 =0.0002 =-0.0013 novelty<0.8333
    asked<0.0 =0.001 relativeBM25<0.9426 =0.0015 =0.0067 numbers<1.0 =0.001 definition<0.2
    =-0.0004 =-0.0045 weightedCentrality<0.0352 =-0.0001 centrality<0.0649 titleSimilarity<0.25
    sharpMeaning<0.4244 weightedCentrality<0.0525 passageScore<0.4316 =0.0004 length<0.1133
    centrality<0.0507 =0.0052 =0.0015 meaningBehind<-0.1257 =0.0016 =-0.0036 topic<0.595 =0.0037
    =0.0078 meaningBehind<0.0 topic<0.595 =-0.0001 passageScore<0.2213 =-0.0011 =0.0025 =-0.0007
    =-0.0001 weightedCentrality<0.1106 centrality<0.1615 =-0.0 bm25<0.1707 =-0.0005 =-0.0029
    missingMeaningBehind<-0.1692 symbols<1.0 meaningBehind<-0.4705 =0.0027 =-0.0001
    centrality<0.1308 =0.0033 =-0.0044 meaningBehind<-0.1257 asked<0.0 missingMeaning<0.3634
    =0.0075 =0.0021 =-0.0017 =0.0006 passageRank<0.2 =-0.0001 isOnly<1.0 relativeBM25<0.9426
    asked<0.0 numbers<1.0 relativeBM25<0.8108 passageScore<0.4316 =-0.0001 meaningBehind<-0.3383
    =0.0004 aim<1.0 passageRank<1.0 passageScore<0.8313 =0.0015 =-0.0001 background<1.0
    method<1.0 =0.003 =-0.0012 =-0.0033 =-0.0015 =-0.0009 =-0.0001 =-0.0002 aim<1.0
    background<1.0 passageScore<1.0 asked<0.0034 =0.0006 =-0.0032 asked<0.0 =0.0011
    meaningBehind<0.0 =0.0021 =0.0066 =-0.0026 =-0.0044 entities<0.3333 meaningBehind<-0.1449
    =0.002 =-0.0028 relativeBM25<0.8108 passageScore<0.362 =0.0001 =0.0024 =0.0003
    missingMeaningBehind<-0.1795 sharpMeaningBehind<-0.0972 =-0.0001 titleSimilarity<0.1111
    =-0.0016 =-0.0 weightedCentrality<0.1106 centrality<0.081 weightedCentrality<0.069 =0.0001
    =0.0015 coverage<0.301 =0.0001 =-0.0006 sharpMeaning<0.5161 coverageWithTitle<0.6071
    topic<0.4563 =-0.0013 missingMeaningBehind<-0.1 sharpMeaningBehind<-0.2109 =0.0014 =-0.0026
    isOnly<1.0 =0.0014 =0.0055 topic<0.3736 meaningBehind<0.0 =0.0039 =-0.0008
    missingMeaningBehind<-0.0264 =-0.0008 =-0.0042 sharpMeaning<0.6657 coverage<0.7451
    centrality<0.2033 symbols<0.25 =-0.001 =0.0031 isOnly<1.0 =0.0019 =0.0082 =-0.0005
    passageScore<0.5491 =-0.0044 topic<0.4773 =0.005 =0.0009 isOnly<1.0 bm25<0.2612 =-0.0
    sharpMeaning<0.5161 passageRank<1.0 passageCoverage<1.0 =-0.001 =-0.0031
    titleSimilarity<0.8333 length<-0.3857 =-0.0024 titleSimilarity<0.1111 =-0.0013 =0.0014
    =0.0039 =0.0001 sharpMeaning<0.2378 passageRank<0.1666 =-0.0003 passageScore<0.247 =-0.0007
    coverageWithTitle<0.4962 topicBehind<-0.1946 =0.0038 =0.0097 symbols<1.0 cue<0.4 =0.002
    =0.0051 =-0.0013 symbols<0.5 passageScore<1.0 passageCoverage<0.5292 sharpMeaning<0.4244
    missingMeaning<0.3893 =-0.0003 =0.0035 =-0.0008 passageCoverage<0.8001 =0.0024 =0.0006
    =-0.0009 passageCoverage<1.0 coverageWithTitle<0.8058 =-0.0006 =0.0019 =-0.002
    weightedCentrality<0.1106 centrality<0.1308 weightedCentrality<0.0832 meaning<0.8112
    weightedCentrality<0.0596 =-0.0001 centrality<0.0737 titleSimilarity<0.1111 =0.0031 =0.0002
    =-0.0001 missingMeaning<0.3983 =0.0028 topic<0.3942 passageCoverage<0.9194 =-0.0008 =0.005
    =-0.001 sharpMeaningBehind<-0.3754 asked<0.0 passageCoverage<0.5555 =0.0002 =0.0041 =-0.002
    =0.0003 coverageWithTitle<0.3553 =-0.0002 titleSimilarity<0.1111 =-0.0028 isTopPassage<1.0
    =-0.0012 =0.0024 centrality<0.1045 titleSimilarity<0.1111 =0.0054 =-0.001
    coverageWithTitle<0.1456 =0.0046 saidOfSubject<1.0 aim<1.0 =0.0002 sharpMeaning<0.6657
    =0.0049 =0.0003 meaningBehind<-0.0768 =0.0061 =0.0002 novelty<0.7 aim<1.0 background<1.0
    passageRank<1.0 relativeBM25<0.9426 meaning<0.8112 =0.0001 =0.0027 length<-0.0834 =-0.0001
    =-0.0046 length<-0.3285 =-0.0 relativeBM25<0.9426 =0.0015 asked<0.0 numbers<1.0 =0.0001
    =0.0054 =0.0067 passageRank<0.5 =0.0022 =-0.0049 =-0.0032 centrality<0.2033 =-0.0
    length<-1.0217 =0.0043 topic<0.7544 coverage<0.2524 =-0.0002 opensWithSubject<1.0 =-0.0033
    phrase<0.3333 topicBehind<-0.0814 =-0.0003 =-0.0055 missingMeaning<0.5038 =0.006 =-0.0015
    missingMeaning<0.4289 =0.0037 meaningBehind<-0.1449 =-0.0033 meaning<0.8112 =0.004 =-0.0006
    opensDefinition<1.0 topic<0.1332 =-0.0002 passageCoverage<0.7553 phrase<0.3333 novelty<0.7
    length<-1.0217 passageCoverage<0.5041 =0.0019 =-0.0062 weightedCentrality<0.1106 =0.0008
    titleSimilarity<0.4 =0.0046 =-0.0005 =0.0 =-0.0012 asked<0.0 isLast<1.0
    titleSimilarity<0.1111 isTopPassage<1.0 length<-0.1278 =0.0012 topicBehind<-0.0814
    sharpMeaning<0.5161 =-0.0002 =0.0015 =-0.0011 method<1.0 coverage<0.4428 entities<1.0
    =-0.0009 yesNoFinding<1.0 =0.0018 =-0.0022 =-0.001 =-0.0027 definition<0.2 =0.0018 =-0.0014
    numbers<1.0 =0.0023 =0.0005 meaningBehind<-0.0768 =-0.0014 =0.0012 =0.0018 neighbours<0.8098
    passageCoverage<1.0 passageCoverage<0.8509 phrase<0.3333 =0.0 passageCoverage<0.6717 =-0.0014
    isOnly<1.0 =-0.0009 =0.0016 relativeBM25<0.1232 =0.0 =0.0017 numbers<1.0 meaningBehind<0.0
    bm25<0.2089 neighbours<0.0779 =-0.0002 =0.0012 =-0.0015 =0.0008 meaningBehind<-0.1948
    =-0.0004 phrase<0.1666 titleSimilarity<0.3333 bm25<0.3542 isTopPassage<1.0 =-0.0003 =-0.0038
    =-0.0047 =0.0 =0.0 passageScore<0.5944 =-0.0013 meaning<0.1938 length<0.0
    meaningBehind<-0.6837 =0.0035 =-0.0017 definition<0.2 =0.0016 =0.0095 topicBehind<-0.5411
    =-0.0026 saidOfSubject<1.0 =0.0006 =0.0052 bm25<0.1707 =0.0 cue<0.4 cue<0.2 asked<0.0
    sharpMeaning<0.1482 topicBehind<-0.5411 =-0.0016 topicBehind<-0.0019 =0.0014 novelty<0.9375
    =-0.002 finding<1.0 =0.0019 =-0.0028 length<-1.0217 =-0.0033 conclusion<1.0 symbols<1.0
    sharpMeaningBehind<-0.5003 =-0.0017 =-0.0002 =-0.0014 novelty<0.8333 passageScore<0.7826
    =0.0001 =0.0037 =-0.0001 novelty<0.7692 passageScore<1.0 =-0.002 sharpMeaningBehind<-0.1887
    =-0.0013 neighbours<0.6705 =0.0058 =-0.0008 =-0.0022 =-0.0019 sharpMeaningBehind<-0.0434
    novelty<0.9231 =0.0004 passageCoverage<1.0 length<0.4447 =0.0055 =0.0006 =-0.0007 =-0.0005
    entities<1.0 relativeBM25<0.613 =-0.0001 passageScore<1.0 passageScore<0.4687 =-0.0005
    =-0.0031 numbers<1.0 =-0.0018 =0.0025 weightedCentrality<0.0525 =-0.0 centrality<0.081
    titleSimilarity<0.1111 weightedCentrality<0.069 sharpMeaningBehind<-0.4465 =0.0031
    novelty<0.7692 =0.0029 =0.0002 centrality<0.0704 =0.0051 novelty<0.9091 centrality<0.0737
    =-0.003 =0.0016 isOnly<1.0 =0.001 =0.0073 =0.0001 weightedCentrality<0.0832 =-0.0005
    passageScore<0.8872 asked<0.0 relativeBM25<0.1232 =0.0062 missingMeaning<0.1895 =-0.0019
    =0.0009 =-0.0014 passageRank<0.3333 meaningBehind<-0.1948 =0.0011 =-0.0034 length<0.2151
    =0.0004 =-0.0013 cue<0.4 bm25<0.1707 =0.0 topicBehind<-0.1748 centrality<0.1615 =-0.0007
    isOnly<1.0 =-0.0033 meaning<0.5017 =-0.0024 =0.0033 cue<0.2 numbers<1.0 centrality<0.0649
    =0.0006 meaning<0.7127 sharpMeaning<0.1482 sharpMeaningBehind<0.0 =0.0032 =-0.0023
    centrality<0.2033 =-0.0015 coverageWithTitle<0.6071 =-0.0013 =-0.0085 centrality<0.2033
    =-0.0003 =0.0017 coverageWithTitle<0.8058 meaning<0.8112 =0.0012 centrality<0.0966 =-0.0017
    =0.0011 length<-0.3285 =-0.0029 =0.0001 =-0.0016 entities<1.0 =-0.0003 passageRank<1.0
    =0.0003 titleSimilarity<0.6 =0.0008 cue<1.0 =0.0014 =0.0051 bm25<0.2612 =0.0 meaning<0.7127
    passageRank<0.25 symbols<0.25 topicBehind<-0.2137 =-0.0028 passageCoverage<0.6383 =0.0046
    =-0.0002 meaningBehind<-0.0405 sharpMeaningBehind<-0.0972 =-0.0028 =0.0015 =-0.0057
    neighbours<0.0147 sharpMeaningBehind<-0.6242 =0.0028 symbols<1.0 =0.0005 =-0.0027
    weightedCentrality<0.0047 symbols<0.25 =-0.0029 =0.0023 length<0.6313 =-0.001 =-0.006
    neighbours<0.6705 symbols<0.75 passageCoverage<0.6717 sharpMeaning<0.6657 passageScore<0.5491
    =0.0024 numbers<1.0 =-0.0032 =0.0026 =-0.0029 =0.0006 conclusion<1.0 =-0.0016 =0.0016
    passageCoverage<1.0 =0.0025 place<0.0833 =0.0021 =-0.001 opensDefinition<1.0
    missingMeaning<0.639 length<0.4447 missingMeaning<0.528 phrase<0.3333 =-0.0
    yesNoConclusion<1.0 missingMeaning<0.4531 symbols<0.25 =0.0011 =-0.0009 =-0.0016 =0.0033
    neighbours<0.3476 =0.0002 entities<0.3333 =-0.0005 centrality<0.0649 titleSimilarity<0.1666
    =0.0038 =0.0007 numbers<1.0 meaningBehind<-0.1257 =0.0011 titleSimilarity<0.1111 =-0.003
    =0.0009 =0.0019 titleIsSubject<1.0 centrality<0.0649 =-0.0001 missingMeaning<0.4839 =-0.0003
    meaningBehind<-0.2408 =-0.0 =-0.0023 =0.004 symbols<0.25 neighbours<0.6705 =0.0006
    meaningBehind<0.0 =0.0007 =-0.0032 =-0.0008 meaningBehind<-0.1257 =-0.0015 =0.0024
    missingMeaningBehind<-0.1692 sharpMeaningBehind<-0.0434 length<0.4447 =-0.0001
    topicBehind<-0.0814 =-0.0004 =-0.0028 phrase<0.1666 coverageWithTitle<0.4962 =-0.0007
    titleSimilarity<0.1111 =-0.0062 =-0.0008 passageScore<0.735 =-0.0019 length<-0.2744 =-0.0018
    missingMeaningBehind<-0.2414 =0.0001 =0.0031 novelty<0.7692 aim<1.0 meaning<0.2228 =-0.0036
    isTopPassage<1.0 titleSimilarity<0.1111 saidOfSubject<1.0 passageCoverage<0.6383 =0.0022
    =0.0003 =-0.0037 =-0.0006 asked<0.0 isLast<1.0 coverageWithTitle<0.8058
    passageCoverage<0.7553 =0.001 =-0.0032 =0.0011 =0.0037 meaningBehind<-0.1257 =-0.0001 =0.005
    passageRank<1.0 =0.0019 =-0.0071 =0.0001 isLast<1.0 =-0.0001 asked<0.0 passageScore<0.5491
    =0.0 novelty<0.9167 passageRank<0.2 =-0.0003 coverageWithTitle<0.4962 neighbours<0.6705
    passageRank<1.0 weightedCentrality<0.0352 =-0.0007 =0.0049 =0.0077 relativeBM25<0.3369 =0.004
    =0.0002 passageScore<0.7826 missingMeaning<0.5038 =0.0048 =0.0008 meaning<0.5729
    missingMeaningBehind<-0.0776 =0.0003 =-0.0041 topic<0.5208 =0.0041 =0.001 numbers<1.0
    topic<0.1911 meaningBehind<-0.7529 =0.0019 =-0.0007 =0.0017 sharpMeaning<0.5161
    weightedCentrality<0.069 cue<0.2 =-0.0004 =0.0028 =-0.0032 =-0.0027 coverageWithTitle<0.8058
    meaningBehind<0.0 =-0.0002 =0.0041 =-0.0048 cue<0.4 coverage<0.5526 =0.0 sharpMeaning<0.4244
    centrality<0.0127 symbols<0.5 relativeBM25<0.9426 =-0.0041 =0.0019 =0.0026
    missingMeaningBehind<-0.1 topicBehind<-0.1748 sharpMeaning<0.035 =0.0006 =-0.0021
    relativeBM25<0.9426 =-0.0 =0.0034 centrality<0.2033 =-0.0026 =-0.0069 symbols<0.75 isOnly<1.0
    aim<1.0 =-0.0001 =-0.0033 novelty<0.8571 =0.0016 =-0.0 sharpMeaningBehind<-0.3537
    missingMeaningBehind<-0.417 =0.0001 =-0.0068 meaning<0.8112 centrality<0.0462 =0.0038 =0.0001
    centrality<0.0854 =-0.0031 missingMeaningBehind<-0.0264 =-0.0018 =0.0018 passageRank<1.0
    =0.0002 centrality<0.0361 =0.0027 =0.0007 length<0.4447 weightedCentrality<0.0352 bm25<0.2612
    =-0.0 centrality<0.0361 length<-0.4463 sharpMeaningBehind<-0.0972 =0.0001 =-0.005
    passageScore<0.7826 =-0.0025 =0.001 =-0.0026 centrality<0.0649 passageCoverage<0.5816
    missingMeaning<0.639 missingMeaning<0.3893 =-0.0003 bm25<0.2089 =0.0005 meaningBehind<-0.3041
    =-0.0006 passageCoverage<0.5292 =0.0053 =0.001 passageScore<0.5491 =-0.0003 =-0.0046
    titleSimilarity<0.5 bm25<0.2612 passageScore<0.5491 =0.0012 =0.0038 passageScore<0.9465
    sharpMeaningBehind<-0.5003 =-0.0006 missingMeaning<0.639 =0.0039 =0.0007 =0.0004 =-0.0009
    sharpMeaningBehind<-0.7846 length<0.2151 =0.0006 =0.0036 =-0.0 =-0.0003 isLast<1.0
    meaning<0.8112 isLong<0.175 meaning<0.7127 topicBehind<-0.0019 =-0.0 numbers<1.0 =0.0013
    =-0.0005 passageCoverage<0.9194 passageCoverage<0.5555 =0.0001 relativeBM25<0.7058
    relativeBM25<0.458 =0.0005 =0.0042 =0.0006 =-0.0005 coverage<0.5526 =-0.0002 =-0.0021
    =-0.0004 asked<0.0 passageCoverage<0.6102 =0.0001 numbers<1.0 topic<0.4987 length<-1.0217
    =0.0038 topic<0.2418 opensWithSubject<1.0 =-0.001 =0.0024 length<0.077 =0.0021 =-0.0004
    relativeBM25<0.7058 passageRank<0.3333 =0.0021 =0.0054 =0.0014 =0.0001 passageCoverage<0.8509
    sharpMeaningBehind<0.0 =-0.0001 =0.0029 =-0.0025 entities<1.0 relativeBM25<0.613 =-0.0001
    passageScore<1.0 passageScore<0.4687 =-0.0004 length<-0.0409 =-0.0014 =-0.0037
    sharpMeaning<0.5161 =0.0022 =-0.0017 topic<0.7544 centrality<0.2033 passageScore<0.5087
    =-0.0001 =0.0002 passageScore<0.6885 relativeBM25<0.7058 =-0.0002 =0.003 =-0.0017
    meaning<0.6528 meaningBehind<-0.0405 =-0.0011 =0.0032 meaning<0.8112
    missingMeaningBehind<-0.3159 =-0.0006 isTopPassage<1.0 phrase<0.3333 passageScore<0.247
    =-0.0004 =0.0038 =0.0009 asked<0.0 =-0.0005 =0.0041 passageScore<0.735 phrase<0.3333
    coverageWithTitle<0.4962 =-0.0013 =0.0029 =-0.0024 aim<1.0 =0.0009 =-0.0022 bm25<0.2612
    relativeBM25<0.9426 =0.0 missingMeaningBehind<-0.0642 sharpMeaning<0.4244 =0.0012 =-0.0023
    novelty<0.875 =0.0044 =-0.0018 sharpMeaning<0.5161 passageRank<0.25 passageScore<0.735
    =-0.001 sharpMeaningBehind<-0.6242 =0.0006 bm25<0.3542 topic<0.3942 =0.0028 =-0.0045 =-0.006
    =-0.0003 passageCoverage<0.6717 phrase<0.3333 =0.0004 =-0.0028 passageScore<0.8872 =0.0008
    conclusion<1.0 phrase<0.1666 sharpMeaningBehind<-0.2109 =0.0009 length<0.1484 length<-0.4463
    =-0.0011 =-0.0052 =-0.0005 cue<1.0 missingMeaningBehind<0.0 =-0.0004 =0.0016 isOnly<1.0
    weightedCentrality<0.069 =-0.0043 =0.0021 =-0.0044 =0.0019 bm25<0.2612
    coverageWithTitle<0.8058 =-0.0 =0.0015 meaning<0.7127 centrality<0.0771
    weightedCentrality<0.0424 weightedCentrality<0.0148 =0.0004 =-0.0017 passageScore<0.9465
    =0.002 =-0.0007 passageScore<0.735 numbers<1.0 novelty<0.9286 =-0.0024 =0.0016
    topicBehind<-0.327 =-0.0024 meaning<0.545 =0.0052 =-0.0002 passageRank<1.0 newSymbols<1.0
    =-0.0023 =-0.0056 topic<0.5208 =-0.0021 numbers<1.0 =-0.0009 =0.0032 symbols<0.75
    sharpMeaningBehind<-0.2109 passageScore<0.5087 =0.0039 missingMeaningBehind<-0.55 =0.0035
    =0.0002 phrase<0.1666 coverageWithTitle<0.8058 =0.0006 =-0.0025 phrase<0.3333 =0.0023 =0.0003
    =-0.001 passageRank<0.5 =-0.0 centrality<0.0256 asked<0.0 neighbours<0.1089
    coverageWithTitle<0.01 =-0.0009 topicBehind<-0.1083 =0.0037 isOnly<1.0 =0.0015 =-0.003
    coverageWithTitle<0.8058 topicBehind<-0.457 =0.0014 numbers<1.0 passageCoverage<1.0 =0.0033
    =0.0079 =0.0021 =0.0009 =-0.0011 topicBehind<-0.0019 conclusion<1.0 meaning<0.8112
    sharpMeaningBehind<-0.1887 =-0.0002 missingMeaningBehind<-0.214 =-0.0011 =0.0009
    sharpMeaningBehind<-0.3115 =-0.0055 =-0.0007 novelty<0.8333 =0.0033 =0.0003 centrality<0.0414
    =-0.0022 background<1.0 aim<1.0 length<0.4447 =0.002 meaning<0.608 =-0.0042 =0.0016 =-0.0026
    =-0.0027 entities<1.0 relativeBM25<0.7058 =-0.0001 passageCoverage<0.8001 passageScore<0.4687
    =0.0001 asked<0.0 =-0.0035 =-0.0001 =0.0026 cue<0.4 missingMeaning<0.639 meaningBehind<0.0
    sharpMeaningBehind<-0.0434 asked<0.0 =0.0002 coverageWithTitle<0.3553 =-0.0001 =-0.0014
    cue<0.2 =-0.0006 =-0.0046 asked<0.0 =0.0004 passageScore<0.7826 =0.0001 =0.0052 =-0.0007
    passageCoverage<0.4597 =-0.0002 passageCoverage<1.0 novelty<0.8571 passageCoverage<0.8509
    length<-0.0834 =0.0006 =-0.0013 =0.0022 coverageWithTitle<0.4191 =0.0003
    meaningBehind<-0.1036 definition<0.2 passageCoverage<0.5292 =-0.0011 =0.0033 =0.0064 =0.0007
    =-0.0001 weightedCentrality<0.1106 centrality<0.115 weightedCentrality<0.0596
    opensDefinition<1.0 =-0.0 =0.0036 centrality<0.081 meaningBehind<-0.5272 novelty<0.9167
    =0.0016 =0.0081 meaning<0.8112 missingMeaning<0.3289 =-0.0003 novelty<0.9091 =0.0011
    bm25<0.1183 =0.0007 titleSimilarity<0.4 =0.0054 =0.0004 symbols<0.5
    missingMeaningBehind<-0.0264 =0.0035 =-0.001 =-0.0017 sharpMeaningBehind<-0.5282
    missingMeaningBehind<-0.2746 =0.0004 =0.0035 symbols<0.5 =0.0004 =-0.0006 bm25<0.1414
    =-0.0001 =-0.0012 centrality<0.1045 titleSimilarity<0.2 =0.0047 =-0.0008
    missingMeaning<0.5038 aim<1.0 =-0.0 =0.0033 bm25<0.2612 =0.0023 =0.0006 bm25<0.2612 =0.0
    isFirst<1.0 asked<0.0 neighbours<0.046 =0.0003 neighbours<0.3476 =-0.0025
    passageCoverage<0.6717 =-0.0022 passageCoverage<1.0 =0.001 coverageWithTitle<0.6071 =0.0024
    =-0.0012 passageCoverage<1.0 relativeBM25<0.9426 =-0.0022 =0.0022 =-0.0045 method<1.0
    missingMeaningBehind<-0.375 =0.0011 symbols<0.25 missingMeaning<0.4531 =0.0019
    passageCoverage<0.5555 =-0.0037 =0.0004 meaning<0.7127 newSymbols<1.0
    coverageWithTitle<0.6071 =0.0008 =-0.0017 weightedCentrality<0.1106 =-0.0011
    passageCoverage<0.7553 =-0.0089 =-0.0016 missingMeaningBehind<-0.294 =-0.0027
    missingMeaning<0.3804 coverage<0.7451 =-0.0009 =0.0051 =-0.0002 =0.0033 phrase<0.3333
    weightedCentrality<0.0121 =-0.0002 missingMeaning<0.639 passageRank<0.25 =-0.0 isLong<0.175
    missingMeaning<0.528 titleSimilarity<0.4 method<1.0 =0.0005 passageRank<1.0 =0.0003 =-0.0026
    =-0.0001 definition<0.2 =0.0014 =-0.0022 =-0.001 coverageWithTitle<0.8058
    passageCoverage<0.7127 =-0.0003 =0.0015 meaningBehind<-0.1624 =-0.0053 passageCoverage<1.0
    =0.0026 numbers<1.0 =-0.0007 titleSimilarity<0.2 =-0.0051 =0.0011 passageCoverage<0.6717
    neighbours<0.4955 =-0.0014 =-0.0035 meaningBehind<-0.0405 meaning<0.4837 =0.0031 =-0.0006
    missingMeaning<0.3893 =0.0026 topic<0.595 =0.0022 isLast<1.0 =-0.0002 =0.0021 symbols<0.75
    isOnly<1.0 centrality<0.2033 =-0.0 passageScore<0.7826 =-0.0 isFirst<1.0 coverage<0.1778
    =-0.0009 =-0.0039 =-0.0 weightedCentrality<0.0385 =-0.0005 passageCoverage<0.3585
    passageScore<0.4316 =0.0002 =-0.0039 centrality<0.0966 symbols<0.5 missingMeaning<0.2373
    =-0.0009 =0.002 missingMeaning<0.5649 =0.0011 passageCoverage<0.9194 =-0.0038 =0.0014
    centrality<0.1615 =-0.0004 novelty<0.8 =0.0007 =0.0028 coverage<0.5526 =-0.0
    weightedCentrality<0.0121 =0.0028 passageRank<0.3333 centrality<0.115 =-0.0026
    passageCoverage<0.7553 =0.0014 =-0.0018 definition<0.2 =-0.0003 numbers<1.0 =0.0006 =-0.0046
    entities<1.0 coverageWithTitle<0.6071 =-0.0001 passageCoverage<0.8001 =-0.0033 =0.0002
    topicBehind<-0.2323 coverage<0.3605 coverageWithTitle<0.8058 =-0.0 =0.003 isFirst<1.0
    place<1.0 =-0.0016 =-0.0001 novelty<0.9286 passageCoverage<0.7127 =-0.0011
    topicBehind<-0.3468 =-0.001 =0.0023 meaning<0.545 =0.0032 =-0.0005 passageCoverage<1.0
    passageCoverage<0.8509 novelty<0.7 place<0.1579 =-0.001 =0.0016 =0.0002 symbols<0.5 =0.0005
    =0.0024 numbers<1.0 novelty<0.8333 conclusion<1.0 =-0.0007 =0.0021 conclusion<1.0
    place<0.6667 coverageWithTitle<0.3071 =0.0028 =0.001 =-0.0002 =-0.0022 =-0.0008
    weightedCentrality<0.0525 coverageWithTitle<0.4962 =-0.0 newSymbols<1.0 relativeBM25<0.9426
    =-0.001 =0.0004 coverage<0.1224 =0.004 coverage<0.7451 =-0.0003 =0.0036
    passageCoverage<0.5292 phrase<0.3333 newSymbols<1.0 =-0.0001 definition<0.2
    passageScore<0.8313 =0.001 =-0.0026 =0.0058 passageScore<0.5491 =-0.001 =-0.0041
    coverageWithTitle<0.6071 isFirst<1.0 topicBehind<-0.1323 =0.0001 passageScore<0.6403
    phrase<0.1666 =0.0012 =-0.0019 =0.0025 place<0.0833 passageCoverage<0.8001 =0.0002 =0.0032
    passageScore<0.3957 =0.0001 passageScore<0.735 =0.0051 sharpMeaning<0.5161 =0.004 =-0.0022
    yesNoFinding<1.0 =0.0002 =-0.0017 missingMeaningBehind<-0.1692 sharpMeaning<0.2695 =-0.0
    novelty<0.7 meaningBehind<-0.1449 =-0.0004 topicBehind<-0.1083 opensWithSubject<1.0 =0.0068
    =0.0007 =0.0008 coverageWithTitle<0.3071 =0.0002 topic<0.595 novelty<0.8889
    topicBehind<-0.1946 =-0.0001 symbols<0.25 =0.0001 titleSimilarity<0.3333 =-0.0035 =0.0006
    passageScore<0.2735 =-0.0002 =-0.0023 neighbours<0.3073 sharpMeaningBehind<-0.2714
    coverageWithTitle<0.6071 =-0.0006 missingMeaningBehind<-0.417 =-0.0011 symbols<0.5 =-0.0022
    =-0.0078 coverageWithTitle<0.8058 =-0.0011 phrase<0.1666 =-0.0021 =0.0021 phrase<0.3333
    asked<0.0 =0.0016 =-0.0017 =-0.0006 novelty<0.7692 =0.0006 =0.0001 missingMeaning<0.639
    weightedCentrality<0.0832 phrase<0.1666 =0.0 centrality<0.0771 =0.0 =-0.0013
    centrality<0.0905 sharpMeaningBehind<-0.1349 =0.0041 missingMeaningBehind<-0.1905 =0.0044
    =-0.0007 missingMeaningBehind<-0.214 =-0.0006 aim<1.0 missingMeaning<0.3289 symbols<0.25
    coverage<0.5526 =-0.0008 =0.0038 missingMeaningBehind<-0.1104 =0.0011 isTopPassage<1.0
    passageScore<0.7826 =-0.0008 =-0.0069 =0.0007 =0.0008 =0.0038 passageScore<0.8872
    coverage<0.7451 coverage<0.4428 =0.0001 =-0.0014 sharpMeaningBehind<-0.3115 =-0.0044
    phrase<0.3333 =-0.0006 =0.0021 passageScore<1.0 phrase<0.1666 symbols<0.25 =-0.0007 =-0.005
    =-0.0014 =-0.0001 novelty<0.7692 meaningBehind<-0.2875 =-0.0004 =0.0005 novelty<0.9091
    sharpMeaning<0.0054 =-0.0026 coverageWithTitle<0.2304 =0.0003 passageCoverage<0.7553
    numbers<1.0 newSymbols<1.0 sharpMeaningBehind<-0.0434 =-0.0004 weightedCentrality<0.0832
    =-0.0009 symbols<0.5 missingMeaningBehind<-0.1104 =-0.0047 =0.0002 =-0.0071
    passageCoverage<0.6383 =-0.0013 sharpMeaning<0.5161 =-0.0067 =-0.0005 =-0.0001 conclusion<1.0
    =-0.0 =0.0013 weightedCentrality<0.0596 =-0.0 isFirst<1.0 novelty<0.9474 =-0.0005 =0.001
    sharpMeaningBehind<-0.6599 =0.0044 newSymbols<1.0 =0.0005 passageCoverage<0.8001
    novelty<0.9286 =0.0011 missingMeaningBehind<-0.0481 =0.0072 =0.0002 =-0.0013 topic<0.1007
    coverage<0.3605 =-0.0001 centrality<0.0205 length<-0.3857 =-0.0032 =0.0013 neighbours<0.556
    symbols<0.75 isTopPassage<1.0 definition<0.2 =-0.0023 length<-0.1278 =-0.0015 =0.0033 =0.0023
    =-0.0031 passageScore<0.8313 =0.0005 missingMeaningBehind<0.0 =-0.0017 centrality<0.0905
    =-0.0103 =-0.0028 centrality<0.0854 passageScore<0.4687 =-0.0 missingMeaning<0.639
    topic<0.5208 centrality<0.0331 neighbours<0.0779 =0.0 passageScore<0.6403 =-0.0001
    topic<0.4148 length<0.3075 =0.0016 =-0.002 =0.0037 =-0.0 missingMeaning<0.2171 =-0.0033
    centrality<0.0599 =0.0012 =0.0003 =-0.0007 =-0.0002 weightedCentrality<0.0424 =-0.0
    sharpMeaningBehind<-0.6599 passageScore<0.5491 topicBehind<-0.1323 =-0.0003 =0.0037 asked<0.0
    sharpMeaning<0.1321 =0.0036 =0.0006 =-0.0027 missingMeaning<0.3548 symbols<0.25
    passageCoverage<0.6717 sharpMeaningBehind<-0.0972 topicBehind<-0.0814 =-0.0001 =0.0036
    bm25<0.1707 =-0.0003 =-0.0046 length<-0.734 passageCoverage<1.0 =0.002 =-0.0048
    sharpMeaning<0.035 =0.0055 =0.001 sharpMeaning<0.6657 opensDefinition<1.0 =-0.0008 =-0.005
    topicBehind<-0.0489 =0.0036 =-0.0006 asked<0.0034 length<0.3075 missingMeaning<0.639
    saidOfSubject<1.0 =0.0006 =0.0037 topic<0.595 =0.0015 =-0.0005 =-0.0001 =-0.0004
    weightedCentrality<0.0121 =-0.0002 missingMeaning<0.1429 titleSimilarity<0.2 =-0.0004
    titleIsSubject<1.0 coverageWithTitle<0.8058 =-0.0006 =-0.0063 =0.0014 centrality<0.0388
    passageCoverage<0.5816 coverageWithTitle<0.4962 =0.0002 =-0.0014 asked<0.0 passageRank<0.25
    coverageWithTitle<0.4962 weightedCentrality<0.0212 =0.0004 =0.0034 =-0.0015 isOnly<1.0
    relativeBM25<0.7058 centrality<0.0256 titleSimilarity<0.1111 passageRank<0.5 =0.0027 =0.0077
    =0.0012 weightedCentrality<0.0162 =0.0003 =0.0033 =0.001 =-0.0005 =-0.0009
    weightedCentrality<0.0525 =-0.0 centrality<0.081 titleSimilarity<0.1666 sharpMeaning<0.4244
    =0.0031 =0.0004 =0.0001 weightedCentrality<0.0832 =-0.0004 =0.0003 weightedCentrality<0.023
    =-0.0001 centrality<0.0704 titleSimilarity<0.1666 passageCoverage<0.5816 =0.0003 length<0.077
    centrality<0.0507 symbols<0.5 weightedCentrality<0.0385 relativeBM25<0.8108 centrality<0.0361
    =0.0052 =0.0018 =-0.0004 =0.0055 bm25<0.2612 =0.003 =-0.0004 weightedCentrality<0.0525
    =0.0005 coverage<0.3605 =0.0064 =0.002 novelty<0.7692 =0.0043 =0.0001 =-0.0001
    weightedCentrality<0.0832 bm25<0.3542 =-0.0001 =-0.0014 centrality<0.0966 length<0.4447
    titleSimilarity<0.6 =0.0023 =-0.0016 =-0.0016 topicBehind<-0.3075 bm25<0.2612 =-0.0003
    =-0.0032 meaningBehind<-0.4705 isOnly<1.0 =0.0004 =0.0064 =0.0002 bm25<0.1707 =0.0
    isShort<0.25 opensWithSubject<1.0 cue<0.2 isLast<1.0 isFirst<1.0 =-0.001 finding<1.0 =-0.0002
    =0.0013 =0.0006 cue<0.4 length<-0.5798 =0.002 =-0.0023 =-0.0005 neighbours<0.046
    sharpMeaningBehind<-0.8458 =0.0041 missingMeaningBehind<-0.1591 =-0.0004
    missingMeaning<0.4531 =0.0019 =0.0003 topicBehind<-0.367 =-0.002 neighbours<0.4955
    passageRank<0.5 =-0.0019 finding<1.0 =0.0012 =-0.003 passageCoverage<0.9194 =0.0011 =-0.0004
    passageRank<0.3333 passageCoverage<0.4597 =-0.0005 isOnly<1.0 =-0.0008 =-0.0066
    coverageWithTitle<0.8058 meaning<0.5729 =0.0035 =-0.0013 =-0.0026 saidOfSubject<1.0
    isOnly<1.0 coverage<0.3605 =0.0 isTopPassage<1.0 titleSimilarity<0.1111 =-0.0002
    passageCoverage<0.9194 neighbours<0.3476 coverageWithTitle<0.4962 =-0.0011 =-0.0033
    newSymbols<1.0 =-0.0006 titleSimilarity<0.5714 =0.0045 =-0.0008 definition<0.2 =-0.0021
    =-0.0069 titleSimilarity<0.25 yesNoConclusion<1.0 =-0.0006 =0.0027 asked<0.0
    titleSimilarity<0.4444 topic<0.3528 neighbours<0.8098 =0.0009 =-0.0051 =0.0023 =0.0033
    relativeBM25<0.9426 place<0.3333 =0.0002 =-0.0029 neighbours<0.6705 missingMeaningBehind<-0.1
    =0.0016 =0.007 =-0.0015 =0.0003 titleSimilarity<0.1666 =0.0003 relativeBM25<0.5298 =-0.0004
    =0.0046 opensDefinition<1.0 centrality<0.0127 passageCoverage<0.6383 =-0.0003 asked<0.0
    titleSimilarity<0.3333 topic<0.2173 meaningBehind<-0.7529 isLast<1.0 =0.0006 =0.0049 =-0.0002
    =0.003 =0.0029 =-0.0024 passageCoverage<0.9194 =0.0 passageScore<0.8872 cue<0.4 =-0.0
    missingMeaningBehind<0.0 =0.0005 =0.0036 meaningBehind<-0.1948 asked<0.0
    titleSimilarity<0.1111 =-0.0003 cue<0.2 =0.0037 =-0.0005 =-0.0018 phrase<0.1666
    missingMeaning<0.5649 =-0.0012 titleSimilarity<0.1111 =-0.0043 =-0.0011 conclusion<1.0
    missingMeaning<0.639 titleSimilarity<0.1111 =-0.0026 =0.0003 topicBehind<-0.0019 =-0.0007
    =0.0022 =0.0018 =0.0023 phrase<0.3333 centrality<0.2033 weightedCentrality<0.0596 =-0.0
    novelty<0.9474 centrality<0.0737 asked<0.0 =0.0025 =-0.0006 =-0.0 asked<0.0 =0.0028 =-0.0006
    =-0.0006 coverageWithTitle<0.8058 missingMeaningBehind<-0.2414 sharpMeaning<0.0789 =0.002
    sharpMeaningBehind<-0.6242 =-0.0053 =-0.0017 background<1.0 passageRank<0.5
    passageCoverage<0.8509 sharpMeaningBehind<0.0 centrality<0.2033 =-0.0004 opensWithSubject<1.0
    =-0.0018 =0.0042 weightedCentrality<0.069 =-0.0005 passageCoverage<0.7127 =-0.0051 =0.0008
    =-0.0045 =0.0009 =-0.0026 topic<0.6573 length<-0.3285 =-0.0012 =0.0016 sharpMeaning<0.6657
    missingMeaningBehind<-0.0893 =-0.0009 =-0.0058 =0.0001 missingMeaningBehind<-0.1795
    relativeBM25<0.458 =-0.0 coverageWithTitle<0.8058 phrase<0.1666 cue<0.4 =-0.0005 =0.0008
    passageScore<0.8313 =-0.0021 =-0.0003 phrase<0.1666 passageCoverage<1.0 =0.0022
    missingMeaningBehind<-0.4748 =-0.0001 titleSimilarity<0.3333 =-0.0049 =0.0003 =0.0013
    isOnly<1.0 =-0.0 sharpMeaningBehind<-0.3323 passageScore<0.247 =0.0004 passageCoverage<0.4817
    =0.0073 missingMeaning<0.5038 =0.0047 centrality<0.115 =-0.0019 =0.0041 passageScore<0.8872
    centrality<0.2033 =0.0004 sharpMeaning<0.4244 =-0.0018 =0.0047 passageCoverage<0.7127
    meaning<0.8112 =-0.0009 =-0.0058 symbols<0.75 =0.0003 passageCoverage<1.0 =0.0009 =-0.004
    passageRank<0.1666 coverageWithTitle<0.6071 relativeBM25<0.8108 =-0.0 =-0.0017 meaning<0.7127
    missingMeaningBehind<-0.1 topicBehind<-0.1946 =-0.003 =0.0006 =-0.0046 =0.0001
    topicBehind<-0.0814 =0.0 neighbours<0.4397 place<0.2 =-0.0008 passageCoverage<1.0 novelty<0.7
    =0.0018 missingMeaningBehind<-0.2414 relativeBM25<0.7058 =0.0005 =-0.0029
    missingMeaning<0.639 centrality<0.0414 relativeBM25<0.7058 =0.0005 =-0.0043 isOnly<1.0
    =0.0004 =0.0019 =-0.001 topic<0.3736 =0.0004 novelty<0.875 =-0.0003 topicBehind<-0.0489
    =-0.0001 sharpMeaningBehind<-0.0434 =-0.0001 =-0.007 coverageWithTitle<0.8058
    centrality<0.0127 =0.0045 =0.0013 =0.0002 coverageWithTitle<0.6071 =0.0 passageScore<0.5087
    titleSimilarity<0.1111 =-0.0008 =-0.0041 centrality<0.0649 asked<0.0 passageCoverage<0.6717
    =-0.0016 =0.0009 =-0.0024 entities<1.0 missingMeaning<0.639 =-0.0009 =-0.0066
    passageCoverage<0.9194 newSymbols<1.0 missingMeaningBehind<0.0 passageRank<0.25 =0.0015
    =-0.0002 =0.0029 titleSimilarity<0.1111 sharpMeaning<0.4244 =-0.0048 centrality<0.1615
    topic<0.6573 =0.0006 =-0.0036 topicBehind<-0.0489 =-0.0016 =0.0034 =0.0018
    sharpMeaning<0.6657 sharpMeaning<0.0719 passageRank<0.25 =-0.0025 =0.0005 coverage<0.301
    =0.0034 centrality<0.2033 =-0.0025 =-0.0071 topic<0.4987 =0.0031 =-0.0003
    coverageWithTitle<0.8058 phrase<0.3333 =0.0 weightedCentrality<0.1106 passageScore<0.3016
    =0.0002 centrality<0.1308 =-0.0011 =-0.0036 passageScore<0.735 novelty<0.9 novelty<0.8
    length<-0.0409 =-0.0016 =0.0032 =-0.0037 =0.0025 symbols<0.25 =-0.0011 =0.002
    passageScore<0.8313 topicBehind<-0.1323 =0.0026 sharpMeaningBehind<-0.2109 passageScore<0.735
    =-0.0041 =0.0012 =0.0016 titleSimilarity<0.4444 phrase<0.1666 coverage<0.7451 asked<0.0
    =0.0008 =-0.0035 topicBehind<-0.367 =-0.0053 =-0.0013 centrality<0.0439 =0.0038 =0.0002
    length<-0.3285 =-0.0028 place<0.2 =0.0048 asked<0.0 =0.0023 =-0.0035 topic<0.1007
    relativeBM25<0.5298 definition<0.2 =-0.0002 neighbours<0.8098 =0.0004 =0.0055 =-0.001
    topicBehind<-0.0489 sharpMeaning<0.2378 =0.0001 length<-1.0217 coverage<0.4428 =-0.0005
    =-0.0045 titleIsSubject<1.0 missingMeaningBehind<-0.1104 centrality<0.1308
    passageCoverage<0.8001 relativeBM25<0.7058 =-0.0002 =-0.0012 newSymbols<1.0 conclusion<1.0
    =-0.0002 =0.0024 topic<0.4987 =-0.0006 sharpMeaning<0.5161 =0.0053 =0.0014 phrase<0.1666
    passageCoverage<1.0 =0.0001 =-0.0026 sharpMeaning<0.6657 =-0.0026 =-0.0002 =0.0001 =-0.0033
    passageRank<0.2 =-0.0004 centrality<0.0297 sharpMeaning<0.3562 =0.0021 =-0.0027 =0.0008
    opensDefinition<1.0 weightedCentrality<0.0108 =-0.0001 missingMeaning<0.1429 novelty<0.8333
    =-0.003 symbols<0.5 coverage<0.7451 =-0.0006 place<0.5 =-0.0014 =0.0036
    weightedCentrality<0.0832 =-0.0024 =0.0006 sharpMeaningBehind<-0.3983
    weightedCentrality<0.0832 coverage<0.7451 =0.0002 novelty<0.7692 =0.0016
    missingMeaning<0.3634 =0.001 =-0.0038 coverage<0.7451 missingMeaning<0.4404
    missingMeaningBehind<-0.1202 isShort<0.0833 =-0.0001 =0.0032 =-0.0054 phrase<0.1666
    coverage<0.2114 =0.0046 =0.0016 =-0.0015 missingMeaning<0.4289 =0.0045 =0.0011 definition<0.2
    =0.0 =-0.0006 missingMeaningBehind<-0.0264 =-0.0015 place<0.0833 =0.0044 =0.0009
    missingMeaningBehind<-0.1692 =-0.0001 passageScore<1.0 isOnly<1.0 =-0.0
    sharpMeaningBehind<-0.0434 passageCoverage<0.6717 centrality<0.1308 symbols<0.5 =0.0021
    =0.0003 sharpMeaningBehind<-0.2317 =0.0064 =0.0024 sharpMeaningBehind<-0.3983 =-0.0043
    =0.0002 passageCoverage<0.6383 centrality<0.115 =-0.0004 =-0.0042 =0.001 aim<1.0 method<1.0
    yesNoConclusion<1.0 isOnly<1.0 missingMeaningBehind<-0.0481 finding<1.0 =0.0006 =-0.0012
    passageCoverage<0.9194 relativeBM25<0.9426 =0.0015 =0.0054 =0.0008 symbols<0.75 =-0.0
    =-0.0037 neighbours<0.4955 =0.0064 =0.0013 isFirst<1.0 =-0.0037 =0.0017 topic<0.5441 =0.0005
    =-0.0059 cue<0.4 sharpMeaning<0.2695 isOnly<1.0 =-0.0 sharpMeaningBehind<-0.7382
    coverage<0.5526 topic<0.1633 =-0.003 =0.0018 =-0.0029 passageScore<0.247 =-0.0004
    coverage<0.5526 passageScore<0.5491 numbers<1.0 =-0.0005 =0.0045 centrality<0.0854 =0.0028
    =0.0089 sharpMeaningBehind<-0.0972 coverageWithTitle<0.6071 =0.0019
    missingMeaningBehind<-0.1795 =0.0003 =-0.0052 isTopPassage<1.0 =0.0039 =-0.0016
    length<-1.0217 centrality<0.0854 =-0.0 topic<0.624 =-0.0068 =-0.0017 =-0.0002
    coverageWithTitle<0.4191 =0.0 sharpMeaningBehind<-0.6979 isOnly<1.0 =0.0011 =0.0062
    length<0.6313 =0.0005 topic<0.6976 =-0.002 =0.001 centrality<0.0704 topic<0.595 =0.0
    passageCoverage<0.6717 phrase<0.3333 coverage<0.4428 =-0.0001 missingMeaning<0.639
    relativeBM25<0.5298 =-0.0009 missingMeaning<0.5649 meaningBehind<-0.1948 =0.0045
    passageCoverage<0.5041 =0.0036 =-0.0006 =0.0056 =-0.0007 relativeBM25<0.7058 =-0.0001
    centrality<0.0462 =-0.0044 =-0.001 asked<0.0 length<0.1484 isFirst<1.0 =0.0014 meaning<0.608
    =-0.0003 =0.004 =0.0006 =-0.0013 bm25<0.1414 =0.0 meaning<0.7127 missingMeaning<0.4404
    =-0.001 passageCoverage<0.6383 =0.0008 =-0.0008 phrase<0.1666 meaningBehind<-0.1036 =0.0005
    topic<0.7544 =-0.0003 =-0.0023 =0.0004 bm25<0.2612 =0.0 centrality<0.0507 asked<0.0
    weightedCentrality<0.0385 centrality<0.0127 =0.0015 =-0.0007 centrality<0.0388 =0.0057
    =0.0011 =-0.0031 sharpMeaning<0.5161 relativeBM25<0.9426 bm25<0.3542 centrality<0.2033
    neighbours<0.046 sharpMeaningBehind<-0.0972 =0.0 =0.0035 =-0.0015 sharpMeaning<0.4244
    =-0.0058 =0.0002 passageCoverage<0.8001 =-0.0041 weightedCentrality<0.0832 =-0.0028 =-0.0005
    =-0.0001 neighbours<0.6705 symbols<0.75 neighbours<0.046 topic<0.595 =0.002 cue<0.2 =0.0005
    topicBehind<-0.1541 =0.002 =-0.0013 length<0.3075 =-0.0015 =0.0012 =-0.0012
    passageCoverage<0.8509 =0.0023 =0.0 novelty<0.7 numbers<1.0 symbols<0.5 =0.0002
    sharpMeaningBehind<-0.0434 passageCoverage<0.8001 =-0.0018 =0.0011 =-0.0036 length<-0.3285
    topic<0.7544 =0.0012 =-0.0013 meaningBehind<-0.1449 =0.0007 =0.0035 centrality<0.0127
    passageCoverage<0.6383 =-0.0002 neighbours<0.1996 titleSimilarity<0.4444 length<-0.0834
    length<-0.3857 =-0.0006 =0.0024 =-0.002 =0.0036 coverageWithTitle<0.0743 numbers<1.0
    topicBehind<-0.2885 =0.0034 =0.0091 =-0.0002 =0.0007 missingMeaning<0.1429 symbols<0.5
    =-0.0002 weightedCentrality<0.0194 =-0.0005 centrality<0.0771 coverageWithTitle<0.4962
    =-0.0024 =-0.0076 neighbours<0.3911 =-0.0016 =0.0022 =-0.0 coverageWithTitle<0.6071
    coverage<0.5526 =0.0 weightedCentrality<0.0424 =-0.0007 isOnly<1.0 =0.0009
    sharpMeaningBehind<-0.3115 =0.0061 missingMeaningBehind<-0.2571 =-0.0033
    missingMeaningBehind<-0.0264 =0.0047 =-0.0001 passageScore<0.4316 =-0.0024 coverage<0.5526
    newSymbols<1.0 place<0.0833 =0.0023 =-0.0 =0.0026 passageScore<0.8313 meaningBehind<-0.1449
    isOnly<1.0 =0.0001 newSymbols<1.0 topic<0.3736 =0.0024 =-0.0018 =-0.0049 =0.0007
    passageRank<0.25 sharpMeaning<0.6657 passageCoverage<0.9194 phrase<0.3333 =-0.0042 =0.0024
    =-0.0051 length<0.4447 =-0.0011 =0.004 weightedCentrality<0.0194 length<-0.2744 =-0.0025
    =0.0018 =-0.0006 weightedCentrality<0.1106 coverage<0.5526 =0.0 isFirst<1.0 length<-0.4463
    =-0.0026 =-0.0008 cue<0.4 sharpMeaningBehind<-0.3983 =-0.0023 =0.0 centrality<0.0675 =0.0029
    =0.0006 passageScore<0.8872 asked<0.0 sharpMeaningBehind<-0.0434 passageCoverage<0.5816
    newSymbols<1.0 missingMeaningBehind<-0.0776 =0.0001 =0.0054 symbols<0.5 =0.0013
    sharpMeaningBehind<-0.1887 =0.0095 =0.0025 topic<0.6573 =0.0021 sharpMeaning<0.5161
    missingMeaningBehind<-0.1493 =-0.0058 =-0.0003 =0.0006 passageCoverage<0.6102 =-0.0036
    =0.0007 =-0.0018 length<-0.0409 passageCoverage<0.7127 meaning<0.5219 =0.0031 =-0.0048
    =0.0008 sharpMeaningBehind<-0.2109 =-0.0038 =-0.0004 novelty<0.7 aim<1.0 passageScore<0.3313
    coverage<0.3605 =-0.0001 =-0.0025 passageCoverage<0.5041 meaning<0.4675 =-0.0 entities<1.0
    =0.0 meaningBehind<-0.1257 =0.0078 =0.0033 place<0.9167 length<-0.2744 centrality<0.0361
    =-0.004 =-0.0001 centrality<0.0704 =0.0045 passageScore<0.6403 sharpMeaning<0.5161 =-0.0035
    =0.0007 topicBehind<-0.1083 passageCoverage<1.0 passageScore<0.8872 =-0.0015 =0.002 =0.0047
    titleSimilarity<0.1111 passageScore<0.8313 missingMeaningBehind<-0.1104 =-0.0008 =0.0038
    neighbours<0.233 =-0.0003 =-0.0036 =0.002 titleSimilarity<0.2 passageScore<0.9465 =0.0014
    =0.0046 =0.0002 =-0.0034 =-0.0 opensDefinition<1.0 topic<0.5208 bm25<0.1707 =0.0
    sharpMeaning<0.1062 sharpMeaning<0.0868 entities<0.3333 =0.0035 numbers<1.0 novelty<0.9643
    background<1.0 relativeBM25<0.9426 =-0.0006 =0.0012 =0.0033 =0.0037 =-0.0009 topic<0.3942
    passageCoverage<0.5555 =0.0034 =-0.0007 =0.0048 cue<0.4 =-0.0011 passageCoverage<0.5292
    =-0.0017 passageCoverage<1.0 relativeBM25<0.7058 =0.0001 =0.0033 missingMeaning<0.528
    =-0.0024 =0.0015 place<1.0 =0.0 passageCoverage<0.7127 =0.0002 yesNoConclusion<1.0 =0.0008
    =0.0036 symbols<0.75 cue<1.0 =0.0042 meaning<0.1938 =0.003 =-0.0009 =-0.0028
    coverageWithTitle<0.6071 coverage<0.5526 =0.0 weightedCentrality<0.0424 =-0.0012 symbols<0.5
    isFirst<1.0 =0.0011 =0.0039 meaning<0.8112 neighbours<0.4955 =0.0001 =0.0034 =-0.0028
    phrase<0.3333 passageCoverage<1.0 meaning<0.7127 phrase<0.1666 =-0.0003 =-0.0028
    meaningBehind<-0.0768 =0.0024 =0.0 passageScore<1.0 symbols<0.25 meaning<0.2439 =0.0027
    novelty<0.9167 =0.0005 =-0.004 newSymbols<1.0 =-0.0028 =0.0007 place<0.3846 =0.0014 =-0.0011
    passageCoverage<0.6717 meaningBehind<-0.0768 =-0.0001 =-0.0041 meaning<0.4837 =0.0034
    meaningBehind<-0.0405 =-0.0004 passageScore<0.8872 =0.0018 =0.0002 entities<1.0
    relativeBM25<0.7058 =-0.0001 passageCoverage<0.8001 =-0.0021 =0.0019 weightedCentrality<0.023
    =-0.0001 novelty<0.9375 missingMeaning<0.1429 =-0.0015 neighbours<0.6705 symbols<0.75 =0.0002
    =-0.0005 asked<0.0 passageCoverage<0.5292 symbols<0.5 relativeBM25<0.7058 =0.0005 =-0.0052
    =0.0019 novelty<0.9167 =0.0016 =-0.0009 =-0.0004 relativeBM25<0.8108 coverageWithTitle<0.4191
    titleSimilarity<0.1111 neighbours<0.1996 =0.0002 passageCoverage<0.7127 =0.0007 symbols<0.75
    =0.0034 =0.0002 =-0.0001 length<0.6313 isFirst<1.0 newSymbols<1.0 =0.0004 =0.0035 =0.0044
    =-0.001 weightedCentrality<0.1106 =-0.0004 =-0.0042 length<0.4447 cue<1.0 opensDefinition<1.0
    missingMeaning<0.2373 meaning<0.7127 meaning<0.4526 =-0.0002 coverageWithTitle<0.4962 =-0.001
    sharpMeaningBehind<-0.0972 =-0.0018 =-0.0068 =0.0024 asked<0.0 sharpMeaningBehind<-0.0434
    =0.0002 =-0.0004 topicBehind<-0.0019 passageCoverage<0.6717 =-0.0 =-0.0011
    passageScore<0.5944 =-0.0003 asked<0.0034 =0.0065 =0.0018 =0.0027 isTopPassage<1.0 =0.0002
    passageCoverage<1.0 =0.0033 =0.0008 titleIsSubject<1.0 coverageWithTitle<0.8058 =-0.0004
    missingMeaningBehind<0.0 titleSimilarity<0.3333 missingMeaning<0.4839 phrase<0.3333 =-0.0018
    =0.002 =-0.0022 =0.0021 isLast<1.0 =0.0021 =-0.0018 =0.0038 missingMeaning<0.528 =-0.0
    passageCoverage<0.5555 novelty<0.7 centrality<0.1615 length<-0.4463 =-0.0026 =0.0018 =0.007
    =-0.0001 missingMeaningBehind<-0.1 asked<0.0 neighbours<0.3073 length<-0.3285 =0.0021
    newSymbols<1.0 missingMeaningBehind<-0.1692 =-0.0004 =0.0013 missingMeaningBehind<-0.2019
    =0.0042 topicBehind<-0.1541 =0.0024 =-0.002 definition<0.2 =0.0023 =-0.0008 =-0.001
    topicBehind<-0.1083 weightedCentrality<0.0832 =0.0001 =0.0023 topicBehind<-0.0019
    topic<0.5688 length<-0.0409 =0.0046 =0.0002 =-0.0007 place<0.4 titleSimilarity<0.1111
    =-0.0017 =0.0016 novelty<0.9091 sharpMeaningBehind<-0.0434 =-0.0005 =0.0028 =-0.0014
    weightedCentrality<0.1106 =-0.0 coverageWithTitle<0.0743 =0.0046 aim<1.0
    sharpMeaningBehind<-0.8458 =0.0026 topic<0.0248 =0.002 missingMeaning<0.2795 numbers<1.0
    =-0.0034 meaningBehind<-0.1624 =-0.0017 =0.003 neighbours<0.3476 neighbours<0.046
    topic<0.3318 numbers<1.0 =0.0008 =-0.0057 missingMeaningBehind<-0.417 =0.0023
    missingMeaningBehind<-0.1905 =-0.0011 coverageWithTitle<0.8058 isOnly<1.0 =-0.0007
    numbers<1.0 coverageWithTitle<0.4962 =-0.0023 newSymbols<1.0 =0.0027 =-0.0015
    missingMeaning<0.5649 =0.0042 =0.001 sharpMeaningBehind<-0.164 =-0.0043 =0.0 =-0.0015
    sharpMeaningBehind<-0.0434 =0.0017 phrase<0.3333 =-0.0024 =0.0008 =0.0025
    weightedCentrality<0.0596 =-0.0 topic<0.0248 passageScore<0.5491 =-0.002 length<0.1484
    =0.0034 relativeBM25<0.8108 =0.0021 =-0.0028 entities<1.0 =-0.0004 passageScore<0.8313
    relativeBM25<0.8108 passageScore<0.3016 =-0.0001 weightedCentrality<0.1106 =0.0007
    phrase<0.3333 passageScore<0.5944 topic<0.4353 length<0.0392 =-0.002 =0.003
    sharpMeaningBehind<-0.164 =0.0051 =0.0015 length<-0.4463 =0.0048 =0.0007 symbols<1.0 =0.0011
    =-0.0022 length<0.0392 =0.0004 =-0.0012 passageRank<0.3333 coverageWithTitle<0.4962 =-0.0034
    bm25<0.2612 =0.003 bm25<0.3542 =-0.0029 neighbours<0.6705 =-0.0007 =0.0024 =0.0002
    missingMeaning<0.639 weightedCentrality<0.0596 =-0.0 novelty<0.9286 centrality<0.0737
    asked<0.0 =0.0017 =-0.0008 weightedCentrality<0.1106 =-0.0002 symbols<1.0
    meaningBehind<-0.4705 =0.0031 missingMeaning<0.2171 isOnly<1.0 =-0.0011 phrase<0.3333 =0.0067
    =-0.0003 =0.0004 missingMeaning<0.528 =-0.0022 =0.0018 newSymbols<1.0 centrality<0.081
    titleSimilarity<0.4 sharpMeaningBehind<-0.7382 =0.0076 symbols<0.5 =0.0041 =-0.0002 =-0.0019
    coverage<0.7451 centrality<0.1615 =0.0007 =-0.0016 =0.0021 coverage<0.3605 =0.0012
    passageScore<0.5944 =0.0073 meaningBehind<-0.1624 =-0.0 =0.0046 centrality<0.1615 =-0.0003
    =-0.0015 missingMeaningBehind<-0.0264 phrase<0.1666 =0.0 coverageWithTitle<0.8058
    coverageWithTitle<0.6071 passageCoverage<0.6717 symbols<0.5 =-0.0001 =-0.0011
    titleSimilarity<0.3333 sharpMeaning<0.3562 =0.0037 meaning<0.6528 =-0.0016 =0.0016 =-0.0014
    =-0.0011 missingMeaningBehind<-0.2019 =0.0011 sharpMeaningBehind<-0.0434 =-0.0012 =0.0007
    phrase<0.1666 coverage<0.5526 =0.0004 numbers<1.0 passageRank<0.2 sharpMeaning<0.5161
    =-0.0047 =-0.0006 =0.0006 topic<0.4563 =-0.001 titleSimilarity<0.2 passageCoverage<1.0
    topic<0.624 =-0.0039 =0.0009 =-0.0057 =0.0 meaning<0.5017 =-0.0031 topic<0.6573
    coverageWithTitle<0.8058 =0.0009 =0.0028 =0.0004 place<0.3333 =-0.0001 topicBehind<-0.0489
    =0.0 neighbours<0.3476 sharpMeaningBehind<0.0 length<-1.0217 =-0.003
    sharpMeaningBehind<-0.0434 =0.0002 =-0.0013 titleSimilarity<0.1666 length<-0.0834
    relativeBM25<0.7058 =-0.0004 =0.0014 passageScore<0.8313 sharpMeaning<0.2378 isFirst<1.0 =0.0
    =0.0044 =-0.0008 =-0.0013 passageScore<0.9465 =-0.0006 =0.0043 coverage<0.7451
    isTopPassage<1.0 sharpMeaningBehind<-0.2915 =-0.0009 conclusion<1.0 passageScore<0.3016
    =-0.0013 sharpMeaning<0.1181 =0.0003 =0.0031 =-0.0015 sharpMeaningBehind<0.0 =0.0014
    sharpMeaning<0.1666 length<0.0392 =0.0003 =0.0043 =0.006 length<-0.3285 =-0.0027 =0.0005
    weightedCentrality<0.1106 coverage<0.5526 =-0.0 length<-0.4463 =-0.0017 centrality<0.1615
    opensWithSubject<1.0 sharpMeaning<0.5161 =-0.0014 meaningBehind<-0.0768 =0.0011
    missingMeaning<0.3719 =0.0026 topic<0.6976 missingMeaningBehind<-0.0893 =-0.0023 =0.0005
    =-0.0019 =0.0004 =-0.0035 symbols<1.0 asked<0.0199 centrality<0.1615 topic<0.2173 =0.0037
    bm25<0.3542 passageCoverage<0.5555 meaning<0.5729 =0.0025 novelty<0.7 =0.0026 =-0.0022
    coverageWithTitle<0.6071 =0.004 =0.0013 =0.0003 isFirst<1.0 =-0.0007 =0.0009 =-0.0018
    missingMeaning<0.528 bm25<0.2612 =0.0003 =-0.0035 length<0.4447 =0.003 =-0.0005 isLast<1.0
    topic<0.6976 coverageWithTitle<0.8058 =-0.0 titleSimilarity<0.4444 =0.0004 =0.0022
    novelty<0.8889 meaningBehind<-0.0405 missingMeaningBehind<-0.417 =0.001 newSymbols<1.0
    meaningBehind<-0.1624 relativeBM25<0.613 =-0.0009 =-0.0038 =-0.0004 =-0.0029 =0.0001 =0.0004
    titleSimilarity<0.1111 weightedCentrality<0.0178 meaningBehind<-0.7529 passageCoverage<0.7127
    =-0.0003 neighbours<0.556 =-0.0003 =0.0045 neighbours<0.6705 =-0.0002 topicBehind<-0.1083
    =-0.0015 =-0.0058 passageCoverage<0.6102 =0.0002 coverage<0.5526 novelty<0.875
    passageCoverage<0.7553 =0.0017 =0.0065 newSymbols<1.0 missingMeaningBehind<-0.1692 =0.0014
    =0.004 =0.0001 =0.0005 =-0.0001 opensDefinition<1.0 weightedCentrality<0.0134
    neighbours<0.556 coverage<0.4428 =-0.0001 sharpMeaning<0.035 =0.0002 =0.0033
    meaningBehind<-0.7529 place<0.8 =-0.0017 =0.0023 meaningBehind<-0.256 =-0.0019 place<0.8
    =0.0007 titleSimilarity<0.1666 =-0.0037 =0.0001 centrality<0.0414 passageScore<0.6403 =0.0
    relativeBM25<0.7058 titleSimilarity<0.25 neighbours<0.1089 =0.0008 meaning<0.2228 =-0.0002
    =0.0039 =0.0002 definition<0.2 place<0.0833 =0.0032 sharpMeaning<0.2695 symbols<0.5 =0.0032
    =-0.0007 =-0.0008 =-0.0028 =-0.0 length<0.0 meaning<0.1938 =0.0027 cue<1.0 =0.0016 =-0.0025
    =0.0031 meaningBehind<0.0 bm25<0.3542 coverageWithTitle<0.8058 coverageWithTitle<0.6071 =0.0
    passageScore<0.4316 =-0.0024 passageCoverage<0.8001 =0.0 =-0.0013 =0.001 centrality<0.0704
    sharpMeaning<0.5161 cue<0.4 =-0.0019 =0.0027 =0.0017 passageCoverage<0.7127
    missingMeaning<0.4404 =-0.0055 =-0.0007 passageScore<0.6403 cue<0.2 topic<0.7544 =0.0022
    =-0.0026 =0.0042 =-0.001 passageRank<0.5 passageScore<0.8872 =-0.0 isShort<0.0833
    passageRank<0.2 =-0.0047 =-0.0011 =0.0031 background<1.0 entities<0.3333 =-0.001
    passageCoverage<1.0 passageScore<0.8313 =-0.0006 bm25<0.1414 =0.0064 =0.0021 =0.0007 =-0.0022
    missingMeaning<0.639 saidOfSubject<1.0 place<0.3333 novelty<0.7 background<1.0 topic<0.6976
    relativeBM25<0.1784 =-0.0038 =0.0005 =-0.0019 =-0.0061 =-0.0001 novelty<0.7 =0.0007 =0.0
    centrality<0.1045 =-0.0005 =0.0033 relativeBM25<0.5298 =0.0002 topic<0.595
    topicBehind<-0.3075 =-0.0029 passageCoverage<0.5555 =-0.0009 topic<0.4987 =0.0038
    passageCoverage<1.0 =0.0032 novelty<0.8571 =0.0016 =-0.0027 passageCoverage<0.6102 =-0.0022
    entities<0.3333 =-0.0033 passageCoverage<0.6717 =0.0031 centrality<0.1615
    passageCoverage<0.7127 =-0.0037 =-0.0002 topic<0.7544 =-0.0043 topicBehind<-0.0814 =0.0027
    =-0.0014 symbols<1.0 weightedCentrality<0.023 =-0.0001 titleSimilarity<0.1666 isLast<1.0
    passageScore<0.9465 passageRank<0.25 passageScore<0.8313 coverage<0.7451 novelty<0.8 =-0.0011
    =0.0001 =0.0015 =-0.0013 passageScore<0.2735 =-0.0002 =0.0011 meaningBehind<-0.4705
    isFirst<1.0 =-0.0003 =0.0041 sharpMeaning<0.6657 =-0.0012 =-0.0001 passageScore<0.3313
    =0.0001 =0.0015 passageScore<0.8872 coverage<0.4428 =-0.0001 =-0.0015 meaningBehind<-0.1036
    asked<0.0 =0.0017 =-0.0006 passageScore<1.0 =-0.0003 neighbours<0.556 isFirst<1.0 =0.004
    =0.0013 =0.0005 definition<0.2 =-0.0002 weightedCentrality<0.1106 =-0.0009 =-0.0045
    coverageWithTitle<0.6071 =0.0 missingMeaningBehind<-0.0642 asked<0.0 meaning<0.2439 =0.0034
    titleSimilarity<0.3333 centrality<0.0624 missingMeaningBehind<-0.2746
    weightedCentrality<0.047 =-0.0012 =0.0033 =0.002 saidOfSubject<1.0 meaningBehind<-0.1624
    missingMeaningBehind<-0.417 =0.0001 length<-0.2744 =0.0 meaning<0.7127 =-0.0021 =-0.0055
    passageScore<0.8313 topicBehind<-0.1541 =0.0026 =0.0002 =-0.0007 =0.003 passageScore<0.4687
    =-0.0035 =0.0014 place<0.3333 passageScore<1.0 =-0.0028 =0.0028 =-0.0024 passageRank<0.5
    neighbours<0.046 topicBehind<-0.1083 =0.0006 =-0.0018 neighbours<0.4955 =-0.0051
    passageScore<0.735 =0.0017 =-0.0023 =-0.0002 sharpMeaning<0.1875 =0.0001 length<-1.0217
    cue<0.4 coverageWithTitle<0.3071 =0.0001 =-0.0032 =0.0015 novelty<0.8333
    meaningBehind<-0.0405 aim<1.0 =-0.0001 =-0.0024 missingMeaning<0.4289 meaningBehind<0.0
    length<-0.2744 =-0.0015 =0.002 =0.0035 sharpMeaning<0.4244 meaningBehind<0.0 =0.0008 =0.0051
    definition<0.2 =0.0006 relativeBM25<0.9426 =0.0007 =-0.0034 relativeBM25<0.7058 =-0.0001
    missingMeaning<0.3463 topic<0.6573 cue<0.4 =-0.0023 =-0.0056 =0.0018
    missingMeaningBehind<-0.375 cue<0.2 =-0.0001 =0.004 definition<0.2 =-0.0003 numbers<1.0
    neighbours<0.4397 =0.0002 =-0.0033 =-0.0041 passageCoverage<0.9194 coverageWithTitle<0.8058
    sharpMeaning<0.6657 missingMeaningBehind<-0.0264 =0.0 missingMeaning<0.32 =-0.0042
    meaningBehind<-0.0405 =0.0003 place<0.1579 =-0.0003 =0.0025 passageCoverage<0.7127
    coverageWithTitle<0.6071 =-0.0007 meaningBehind<-0.0768 missingMeaningBehind<-0.2746 =-0.0021
    =0.0044 =-0.0037 missingMeaning<0.4181 =0.0027 entities<0.3333 =-0.0036
    missingMeaningBehind<-0.1692 =-0.0019 =0.0015 meaningBehind<-0.1948 =0.0029 =0.0005 asked<0.0
    finding<1.0 =0.0001 titleSimilarity<0.1111 meaningBehind<-0.2254 =-0.0004 =-0.0021 =0.0009
    isFirst<1.0 coverageWithTitle<0.8058 =-0.001 missingMeaningBehind<-0.0642 =-0.0031 =-0.0077
    coverageWithTitle<0.8058 =-0.0005 =0.0058 length<0.2151 saidOfSubject<1.0 =0.0
    passageScore<0.4687 =-0.001 missingMeaning<0.4676 =0.0041 =0.001 passageScore<0.5491
    weightedCentrality<0.1106 =-0.0 missingMeaningBehind<-0.1591 =0.0041 topic<0.6976 =0.0026
    =-0.0024 missingMeaningBehind<0.0 meaningBehind<-0.2875 neighbours<0.8098
    weightedCentrality<0.0525 =-0.0002 missingMeaning<0.4676 =0.0003 =0.0031 meaning<0.4675
    =-0.0043 =-0.0001 titleSimilarity<0.5 definition<0.2 missingMeaningBehind<-0.1692 =-0.0016
    =-0.0006 =-0.0032 sharpMeaning<0.6657 passageScore<0.8313 =-0.0025 =0.0009 =0.0032
    passageScore<0.9465 place<0.0833 =-0.0023 =0.0002 neighbours<0.233 titleSimilarity<0.1111
    =-0.0011 =0.0035 =0.0021 weightedCentrality<0.1106 =-0.0 sharpMeaningBehind<-0.164
    passageCoverage<1.0 topicBehind<-0.388 =-0.0024 phrase<0.3333 meaning<0.7127
    sharpMeaningBehind<-0.5003 isFirst<1.0 =-0.0007 =0.0039 relativeBM25<0.5298 =0.0018
    sharpMeaning<0.3081 passageScore<0.6403 =-0.0 =-0.0062 passageScore<0.5944 =-0.0025
    missingMeaning<0.3983 =-0.0024 =0.004 passageCoverage<0.5555 =-0.0003 passageScore<0.6403
    =0.0068 =0.0017 missingMeaning<0.3893 opensWithSubject<1.0 =-0.0014 =0.0048
    sharpMeaning<0.4244 =0.0011 passageCoverage<0.7553 =-0.0043 =-0.0009
    sharpMeaningBehind<-0.6599 =0.0024 isOnly<1.0 =-0.0019 =-0.0051 passageScore<0.5087
    length<-0.0834 =-0.0029 =0.0005 =0.0009 sharpMeaningBehind<-0.6242 relativeBM25<0.8108
    missingMeaning<0.3893 bm25<0.2612 coverageWithTitle<0.2304 =-0.0 passageCoverage<0.8509
    newSymbols<1.0 =-0.0001 =0.0024 sharpMeaningBehind<-0.9282 =0.0008 =0.004 =-0.0015
    passageCoverage<0.7127 relativeBM25<0.7058 =-0.0 =0.0043 neighbours<0.0779 coverage<0.7451
    =-0.0002 =0.0027 asked<0.0 bm25<0.3542 length<0.0 neighbours<0.3073 =0.0013 coverage<0.1778
    =0.0042 =0.0016 coverageWithTitle<0.1991 =0.0004 meaning<0.5219 =0.0038 =0.0006 =-0.0024
    =-0.0017 bm25<0.3542 length<-0.0409 =0.0046 =0.0009 isTopPassage<1.0 =0.0018 =-0.0011
    length<0.2151 =0.0 =-0.0002 neighbours<0.8098 =-0.0 asked<0.0 topicBehind<-0.4327
    length<-0.3857 meaningBehind<-0.6837 =0.0023 =-0.0007 =-0.0019 coverageWithTitle<0.01
    symbols<0.75 topicBehind<-0.1946 =0.003 length<-0.1278 =0.0025 =0.0098 =-0.0008
    coverageWithTitle<0.4191 relativeBM25<0.3369 =0.0013 missingMeaning<0.4081 =0.0006 =-0.004
    numbers<1.0 topicBehind<-0.0019 definition<0.2 =0.0015 place<0.6153 =-0.0024 =0.002
    novelty<0.9375 =-0.0037 relativeBM25<0.7058 =-0.0015 =0.0035 missingMeaningBehind<-0.214
    symbols<0.5 =0.0024 =-0.0025 length<-0.3285 =-0.0008 sharpMeaning<0.6657 =0.0043 =0.0008
    cue<1.0 =-0.001 =0.0021 centrality<0.0256 neighbours<0.3476 =-0.0 asked<0.0
    passageRank<0.3333 isShort<0.0833 =-0.0007 =0.0013 conclusion<1.0 weightedCentrality<0.023
    weightedCentrality<0.0194 =0.0019 =-0.0013 =0.0057 weightedCentrality<0.0083 =-0.003 =0.0014
    =-0.0008 weightedCentrality<0.0296 neighbours<0.6705 =-0.0001 sharpMeaningBehind<-0.3323
    =-0.0018 =0.0 centrality<0.0649 asked<0.0 sharpMeaningBehind<-0.0434 passageRank<0.1666
    =0.0001 weightedCentrality<0.069 =0.0013 =0.0046 symbols<0.25 meaning<0.545 =0.0047 =-0.0002
    meaning<0.5729 =-0.0039 =-0.0004 =-0.0002 sharpMeaningBehind<-0.7846
    weightedCentrality<0.0596 =-0.0001 novelty<0.9474 =0.0009 =0.0043 =-0.0001
    missingMeaning<0.1429 novelty<0.9091 length<-0.5108 neighbours<0.0147 relativeBM25<0.9426
    =-0.0017 =0.0046 place<1.0 =-0.0042 entities<1.0 =-0.0027 =0.0016 relativeBM25<0.9426
    length<0.077 length<-0.2231 =-0.002 =0.0022 =-0.0043 =-0.0067 opensWithSubject<1.0 =-0.0003
    relativeBM25<0.8108 =-0.0006 =0.0022 missingMeaningBehind<-0.0481 coverageWithTitle<0.8058
    phrase<0.1666 =0.0 place<0.5 =-0.0012 =-0.0001 asked<0.0 titleSimilarity<0.5714
    missingMeaning<0.5038 =0.0011 =-0.0003 =0.003 place<0.0833 =0.0041 =-0.0028
    coverageWithTitle<0.6071 =0.0005 topic<0.2655 =0.0036 meaningBehind<-0.1624 =-0.0028 =-0.0002
    opensDefinition<1.0 entities<1.0 coverageWithTitle<0.6071 isTopPassage<1.0 =-0.0
    coverageWithTitle<0.2663 =-0.0009 passageCoverage<0.5292 =-0.0027 titleSimilarity<0.2
    symbols<0.25 =-0.0005 =0.0029 =-0.0004 passageCoverage<0.8001 coverage<0.4428
    relativeBM25<0.2838 =-0.0024 =0.0018 =-0.0032 =-0.0 passageCoverage<1.0
    missingMeaningBehind<-0.0776 =0.0 definition<0.2 =0.0005 =-0.0011 coverage<0.4428
    neighbours<0.0779 =-0.0003 numbers<1.0 titleSimilarity<0.25 topicBehind<-0.5411 =0.0003
    coverageWithTitle<0.1456 =0.0044 =0.002 =-0.0009 coverageWithTitle<0.2663 =-0.0008 =0.002
    sharpMeaningBehind<-0.5003 =-0.0021 =-0.0004 sharpMeaningBehind<-0.2516 =-0.0028 =0.0021
    place<1.0 =-0.0 asked<0.0 passageCoverage<0.5292 neighbours<0.8098 =0.0001 =-0.0022
    centrality<0.1615 topic<0.2173 length<-0.5108 =0.0014 novelty<1.0 =0.0008 neighbours<0.6705
    =-0.0004 =-0.0059 passageScore<0.5491 centrality<0.1045 coverage<0.5526 =0.0003 =-0.0021
    =0.0026 centrality<0.0414 length<-0.0409 relativeBM25<0.7058 =0.0046 =0.0001 =0.0012
    passageCoverage<1.0 entities<1.0 topic<0.6573 topic<0.4987 =-0.0015 =0.0035 =-0.0024 =0.0021
    =0.0003 passageScore<0.8313 sharpMeaning<0.5161 =-0.0013 =0.0032 =-0.0023
    passageCoverage<0.9194 relativeBM25<0.9426 =-0.0001 =0.0031 =-0.002 weightedCentrality<0.1106
    meaning<0.8112 =0.0 missingMeaning<0.3719 =0.0023 missingMeaning<0.639 conclusion<1.0
    symbols<0.5 =-0.0007 cue<1.0 =-0.0019 =-0.0057 =0.0013 neighbours<0.4955 =-0.0 =-0.0013
    novelty<0.9091 neighbours<0.6705 background<1.0 novelty<0.8571 =-0.0 symbols<0.25
    sharpMeaningBehind<-0.2317 =-0.0024 sharpMeaning<0.5161 =0.0057 =-0.0007 topicBehind<-0.0489
    =-0.0008 =-0.0043 passageScore<0.5491 =0.005 =0.0009 =0.0013 isFirst<1.0 topicBehind<-0.0489
    passageScore<0.8872 =0.0007 =-0.0039 =0.0037 passageRank<0.1666 =0.0001 passageScore<0.735
    =0.0059 phrase<0.3333 =0.001 =0.0053 missingMeaning<0.528 bm25<0.2612 =0.0 novelty<0.9375
    missingMeaningBehind<0.0 numbers<1.0 coverage<0.7451 missingMeaningBehind<-0.2414
    sharpMeaningBehind<-0.1349 =-0.0014 =-0.0052 missingMeaning<0.2673 =0.0048 meaning<0.5017
    =-0.0038 missingMeaning<0.4181 weightedCentrality<0.1106 =0.0003 =0.0042 length<-0.5108
    =-0.005 =-0.0006 =-0.0001 topic<0.3528 =-0.0009 cue<1.0 =0.0009 length<-0.1278 =0.0018
    =-0.003 titleIsSubject<1.0 opensDefinition<1.0 passageScore<0.8313 =-0.0004
    coverageWithTitle<0.8058 =0.0008 =-0.0042 =0.0008 =0.0007 cue<0.4 titleSimilarity<0.3333
    titleSimilarity<0.1111 =-0.0001 =-0.0042 =0.0026 =0.0029 =0.0002 sharpMeaning<0.2378
    relativeBM25<0.9426 topic<0.1633 =-0.0001 isOnly<1.0 asked<0.0 isTopPassage<1.0 =0.0001
    novelty<0.9474 relativeBM25<0.7058 method<1.0 sharpMeaning<0.0789 topicBehind<-0.367 =0.0025
    =0.008 =0.0025 =-0.0019 =-0.0013 weightedCentrality<0.0121 =-0.0004 =0.001
    passageCoverage<0.6717 =0.0 =-0.0008 topicBehind<-0.3468 =-0.0008 meaning<0.4675
    passageCoverage<0.3982 =-0.0015 sharpMeaning<0.0654 =0.001 =0.0061 passageCoverage<0.4817
    =0.0034 sharpMeaningBehind<-0.2915 topic<0.5441 =-0.0038 =0.0004 =0.0015 =0.0008 isLast<1.0
    =-0.0002 missingMeaning<0.2534 =-0.0019 asked<0.0034 =0.0004 =-0.001 length<0.2151 =0.0
    passageCoverage<0.5816 passageScore<0.5491 coverage<0.5526 =0.0002 =0.0032 novelty<0.9375
    novelty<0.8571 missingMeaningBehind<-0.0893 =-0.0013 =0.0026 passageScore<0.9465 =-0.0029
    =0.0007 coverage<0.3605 =-0.0006 sharpMeaningBehind<-0.0972 =0.0041 =-0.0001
    sharpMeaning<0.6657 coverage<0.5526 isOnly<1.0 =-0.0003 =0.0028 =-0.0012 topic<0.3942 =0.0038
    titleSimilarity<0.2 missingMeaningBehind<-0.2414 isLong<0.175 sharpMeaningBehind<-0.164
    =-0.0004 =-0.005 =0.0017 novelty<0.8571 =0.0013 topic<0.7544 topic<0.6573 =-0.0002
    sharpMeaningBehind<0.0 =-0.005 =-0.001 =0.0011 passageCoverage<0.7127 =-0.0011 =0.0024
    centrality<0.0966 weightedCentrality<0.069 =0.0 asked<0.0 centrality<0.0704 =0.0032
    bm25<0.0168 =0.0054 entities<1.0 =-0.0011 opensUnresolved<1.0 =0.0012 =-0.0018 =-0.0007
    coverage<0.3605 =0.0 coverage<0.5526 =-0.001 passageCoverage<1.0 novelty<0.9375
    passageCoverage<0.8509 centrality<0.2033 definition<0.2 missingMeaningBehind<-0.2414 =-0.0015
    =0.0002 missingMeaningBehind<-0.1 =-0.0004 =-0.0064 novelty<0.7 numbers<1.0 =-0.0023 =0.0013
    length<0.077 novelty<0.7692 =0.0005 =0.0047 =-0.0005 =0.0012 isLong<0.175 passageRank<0.25
    =0.0067 =0.0008 =-0.0011 sharpMeaningBehind<-0.164 =-0.0022 =-0.0002 length<0.4447 =0.0
    bm25<0.3542 coverage<0.4428 coverageWithTitle<0.8058 =-0.0002 =0.0024 novelty<0.8571
    sharpMeaningBehind<-0.2317 =-0.0013 meaning<0.8112 =0.0032 =-0.0005 newSymbols<1.0
    missingMeaningBehind<0.0 missingMeaningBehind<-0.0481 topic<0.6976 coverageWithTitle<0.4962
    =0.0005 =-0.0024 =0.0007 =-0.0039 coverage<0.5526 =-0.0022 =0.0007 titleSimilarity<0.2
    meaning<0.6528 sharpMeaningBehind<-0.3537 =0.002 =-0.0028 =0.0014 =-0.002 titleSimilarity<0.4
    phrase<0.1666 passageRank<1.0 missingMeaningBehind<-0.0264 =-0.0022 =0.0016 =-0.0034
    novelty<0.9231 sharpMeaningBehind<-0.2317 =-0.0035 topic<0.6573 =0.002 =-0.0005 =0.0035
    =0.0025 novelty<0.7 background<1.0 topic<0.2655 isFirst<1.0 =0.0003 isShort<0.25
    sharpMeaning<0.035 =0.0017 =-0.0028 =-0.0041 numbers<1.0 aim<1.0 =0.0006 =-0.0032
    symbols<0.75 =0.0009 sharpMeaning<0.2378 =-0.0005 =0.0037 numbers<1.0 isTopPassage<1.0
    =-0.0009 =-0.0061 =0.0024 centrality<0.0704 novelty<0.8333 coverage<0.4428 =0.0002 asked<0.0
    neighbours<0.4955 sharpMeaningBehind<-0.4727 =-0.0019 symbols<0.5 sharpMeaning<0.4244 =0.0047
    meaning<0.7127 =-0.0015 =0.0023 =-0.0003 isTopPassage<1.0 =0.0046 =0.0012 =-0.0007 =0.0
    novelty<0.9 =-0.0003 =0.0 place<0.3333 =-0.0001 novelty<0.7692 meaningBehind<0.0 =0.0002
    missingMeaning<0.639 =0.0032 =0.0001 relativeBM25<0.8108 =0.0 missingMeaningBehind<-0.3423
    missingMeaning<0.528 opensWithSubject<1.0 =0.0002 =0.0034 meaningBehind<-0.2408 =-0.0035
    =0.0015 topic<0.4148 missingMeaning<0.528 =-0.0004 =0.0035 centrality<0.0414
    coverageWithTitle<0.4962 =-0.0003 =-0.0038 definition<0.2 topic<0.7544 symbols<1.0
    numbers<1.0 =-0.0013 missingMeaning<0.639 =0.0014 =-0.0024 centrality<0.0905 =-0.0009
    =-0.0048 coverageWithTitle<0.8058 missingMeaningBehind<-0.2019 =-0.0016 =0.0027 =-0.0011
    coverageWithTitle<0.8058 =-0.0044 numbers<1.0 =-0.0001 =-0.0045 phrase<0.1666 =0.0
    coverageWithTitle<0.8058 coverageWithTitle<0.6071 =-0.0002 missingMeaningBehind<-0.1795
    topic<0.7544 cue<1.0 meaning<0.7127 passageCoverage<0.7553 =-0.0032
    missingMeaningBehind<-0.375 =-0.0026 =0.0019 =0.0004 =-0.0042 =-0.0033 passageCoverage<0.9194
    novelty<0.8571 =-0.0006 relativeBM25<0.613 =-0.0022 =0.0015 =-0.0029 cue<1.0 length<-0.2744
    =-0.0003 cue<0.4 novelty<0.9091 titleSimilarity<0.6 length<0.2151 =0.0008 topic<0.6573
    =0.0008 missingMeaningBehind<-0.1795 =-0.0043 novelty<0.8571 =0.0006 =-0.003 =0.0024 =0.0027
    =0.0023 isOnly<1.0 =0.0004 novelty<0.8571 =-0.0011 =-0.0049 weightedCentrality<0.1106
    bm25<0.2612 =-0.0 centrality<0.1615 definition<0.2 meaning<0.7127 passageCoverage<0.6102
    =0.0005 =-0.0008 =0.0003 length<-0.1744 neighbours<0.6705 =-0.0018 =-0.0057
    weightedCentrality<0.0059 =0.0028 weightedCentrality<0.0424 topic<0.5441 =-0.0056 =0.0002
    topicBehind<-0.2885 =0.0034 =-0.0004 =-0.0032 length<-0.6539 passageCoverage<0.4597 =0.0051
    passageCoverage<0.5555 =-0.0021 =0.0018 passageCoverage<1.0 topic<0.3318 =-0.0013
    neighbours<0.6705 =0.0006 =0.0022 centrality<0.1045 =0.0041 numbers<1.0 topic<0.3736 =0.0034
    missingMeaning<0.528 =-0.0027 =0.0006 length<0.6313 =-0.0025 =0.0014
    weightedCentrality<0.0832 =-0.0 centrality<0.0905 length<0.4447 titleSimilarity<0.1111
    sharpMeaningBehind<-0.2109 =0.005 =0.0014 =-0.0001 =-0.0019 passageScore<0.3016 =-0.0009
    neighbours<0.4955 sharpMeaningBehind<-0.4727 missingMeaningBehind<-0.55 =-0.0007
    missingMeaningBehind<-0.3423 =0.0037 =0.0007 meaning<0.7127 passageRank<0.1666
    sharpMeaningBehind<-0.3983 =0.0024 =-0.0027 =-0.0003 symbols<1.0 neighbours<0.046 =0.0011
    =-0.0006 place<0.25 =0.0016 missingMeaningBehind<-0.0642 isFirst<1.0 =-0.0 =-0.0044 =-0.0
    passageRank<0.25 =0.0025 symbols<0.5 =-0.0004 missingMeaningBehind<0.0
    sharpMeaningBehind<-0.0434 missingMeaningBehind<-0.294 =-0.0012 =0.0023 =-0.0023 =0.0033
    sharpMeaning<0.2378 =0.0 missingMeaning<0.3548 missingMeaningBehind<-0.0642
    sharpMeaning<0.6657 coverageWithTitle<0.3071 =-0.0 missingMeaningBehind<-0.1202
    coverage<0.5526 =-0.0012 missingMeaningBehind<-0.2272 missingMeaning<0.3289
    missingMeaning<0.2373 =-0.0021 passageRank<0.2 =0.0038 passageCoverage<0.7127 =-0.0031
    =0.0011 =-0.0036 passageCoverage<0.8509 =0.0035 =-0.0016 sharpMeaningBehind<-0.0972 =-0.0004
    =-0.0061 passageCoverage<0.6717 =-0.0009 passageRank<0.25 =0.004 =0.0005 =-0.0063
    entities<1.0 coverageWithTitle<0.6071 =-0.0003 titleSimilarity<0.4
    missingMeaningBehind<-0.294 =-0.0041 passageRank<0.25 missingMeaningBehind<-0.0264 =0.0046
    =-0.0013 passageCoverage<0.8001 =-0.0035 =0.0016 =-0.0042 =0.0 passageCoverage<0.9194 =0.0
    centrality<0.2033 passageScore<0.8872 titleSimilarity<0.1111 weightedCentrality<0.0194
    =-0.0001 length<-0.1278 =0.0021 missingMeaningBehind<0.0 missingMeaningBehind<-0.1104 =0.0003
    =-0.0036 =0.0014 newSymbols<1.0 =-0.0018 =0.0028 yesNoConclusion<1.0 neighbours<0.0147
    =-0.0009 coverage<0.7451 method<1.0 =0.0003 =-0.0017 length<-0.3285 weightedCentrality<0.0525
    =-0.0051 =-0.0005 titleSimilarity<0.1666 relativeBM25<0.8108 missingMeaning<0.3377 =-0.0001
    =-0.0046 =-0.0005 isFirst<1.0 =0.0003 =0.0032 missingMeaningBehind<-0.3159 =-0.001 =0.0027
    length<-0.6539 =0.0023 sharpMeaning<0.6657 sharpMeaning<0.4244 =-0.0014 =-0.0067 =-0.0007
    bm25<0.1707 =0.0 asked<0.0512 novelty<0.9375 symbols<0.25 passageScore<0.9465 coverage<0.5526
    =-0.0002 =0.0011 =-0.0005 titleSimilarity<0.5714 sharpMeaningBehind<-0.164
    meaningBehind<-0.0768 =-0.0001 =-0.004 meaning<0.6528 =-0.0017 =-0.0006
    coverageWithTitle<0.8058 passageScore<0.8313 =-0.0013 meaningBehind<-0.3383 =-0.0029
    relativeBM25<0.9426 =0.0005 =0.0044 =0.0026 newSymbols<1.0 meaning<0.5219 topic<0.2883
    opensWithSubject<1.0 =-0.0009 =0.0017 =0.003 weightedCentrality<0.1106 neighbours<0.4955
    =-0.0012 =0.0013 passageScore<0.735 =0.0006 =-0.0066 titleSimilarity<0.1111
    passageScore<0.5491 =0.0032 =-0.0005 =0.0045 =-0.0015 centrality<0.0704
    weightedCentrality<0.0385 =-0.0 titleSimilarity<0.1666 length<0.2151 sharpMeaning<0.1321
    passageRank<0.5 centrality<0.0649 weightedCentrality<0.0525 centrality<0.0439 =0.0038
    =-0.0004 =0.0049 =-0.0014 =0.0057 meaningBehind<-0.3041 =-0.0008 meaningBehind<0.0
    weightedCentrality<0.069 centrality<0.0552 passageRank<0.25 meaning<0.6528 =0.0034 =-0.0001
    weightedCentrality<0.0424 =0.0005 centrality<0.0439 =0.0088 =0.0034 length<0.1133 =0.0001
    =0.0038 =0.0049 =-0.0001 sharpMeaning<0.0541 =-0.0043 =0.0002 =-0.0002 coverage<0.1482
    =0.0001 conclusion<1.0 =-0.0004 centrality<0.2033 topic<0.624 =-0.0001 =0.0015 =-0.0031
    saidOfSubject<1.0 passageCoverage<0.9194 =0.0 passageScore<0.8872 phrase<0.3333 symbols<0.25
    neighbours<0.3476 =0.0001 weightedCentrality<0.023 length<-0.3857 =0.003 =-0.0014 =0.004
    coverageWithTitle<0.4191 =0.0 =-0.0014 neighbours<0.0147 =0.0018 symbols<0.75 =0.0008
    =-0.0031 passageRank<0.2 missingMeaning<0.5649 =-0.0012 =-0.0061 neighbours<0.0147
    phrase<0.1666 place<0.5 =-0.0003 =-0.0015 weightedCentrality<0.0424 =0.0041 =-0.0001
    length<-0.2231 meaningBehind<-0.1948 =0.0003 =-0.0019 weightedCentrality<0.0002
    topicBehind<-0.0019 =-0.0017 =0.0026 =0.0001 length<0.1133 passageScore<0.4687 =-0.0012
    =0.0028 =-0.0014 symbols<1.0 cue<0.2 =-0.0 yesNoConclusion<1.0 centrality<0.0127
    passageScore<0.8872 =-0.0004 =0.0023 =0.0002 coverage<0.4428 =-0.0001 =-0.0034
    coverage<0.5526 missingMeaning<0.1429 =-0.002 =0.0 weightedCentrality<0.0108 =0.0021
    conclusion<1.0 method<1.0 weightedCentrality<0.025 =-0.0046 neighbours<0.8098
    missingMeaningBehind<-0.4748 sharpMeaning<0.5161 =0.0022 =-0.0022
    missingMeaningBehind<-0.2414 weightedCentrality<0.0596 =-0.0008 meaning<0.7127 =-0.0009
    =-0.0057 missingMeaningBehind<-0.214 =0.0017 =-0.0015 opensWithSubject<1.0 =-0.0015 =0.0035
    =0.001 passageScore<0.6885 =-0.0021 place<0.5714 passageScore<0.9465 =0.005 =0.0002 =-0.001
    place<1.0 =-0.0 passageCoverage<0.6102 meaning<0.7127 bm25<0.2089 meaningBehind<0.0 =-0.0001
    =0.0029 passageCoverage<0.5555 meaning<0.4675 =-0.0006 =0.0033 =-0.0004 =-0.001 asked<0.0
    length<-1.0217 sharpMeaningBehind<-0.5907 =0.0033 =-0.0004 topicBehind<-0.367
    coverageWithTitle<0.1991 =-0.0005 =0.001 symbols<0.5 coverageWithTitle<0.4962 meaning<0.5219
    novelty<0.9474 =0.0031 =0.0002 =0.0039 =0.0012 length<-0.5108 =0.0029 passageCoverage<1.0
    passageCoverage<0.8509 meaning<0.4675 =0.0025 =-0.0002 =0.0032 topicBehind<-0.1541
    missingMeaningBehind<-0.2746 =-0.0014 =0.0028 bm25<0.2089 =-0.0038 =-0.0006 =-0.0009
    weightedCentrality<0.0832 =0.0 centrality<0.1045 titleSimilarity<0.6667 isLong<0.175
    phrase<0.1666 relativeBM25<0.613 topic<0.4773 =-0.0003 titleSimilarity<0.1111 =0.0057 =0.0001
    =0.0002 missingMeaning<0.3893 missingMeaningBehind<-0.2414 =0.0017 =0.0069 topic<0.6976
    =0.0027 =0.0004 passageScore<0.6885 =-0.0041 =0.0011 =-0.0016 topicBehind<-0.3075
    relativeBM25<0.8108 relativeBM25<0.458 =0.0 =-0.0024 phrase<0.1666 =-0.0009 =0.0046 aim<1.0
    missingMeaning<0.2795 passageRank<0.25 missingMeaningBehind<-0.1 phrase<0.3333 =0.0016
    =-0.0029 =-0.0044 =-0.0001 =0.0003 missingMeaning<0.5649 novelty<0.8333 =-0.0003 =0.0054
    =-0.0013 weightedCentrality<0.1106 =-0.0 meaning<0.3145 symbols<0.75 =0.0028 =-0.0005
    topicBehind<-0.3075 =-0.0018 aim<1.0 missingMeaning<0.2795 numbers<1.0 missingMeaning<0.2534
    =-0.0006 =-0.0064 =0.0021 missingMeaning<0.3377 meaningBehind<-0.2254 =-0.0016 =0.003
    topicBehind<-0.1083 =0.0009 missingMeaning<0.4676 meaningBehind<0.0
    sharpMeaningBehind<-0.0434 bm25<0.2612 =0.0033 =0.0002 passageCoverage<0.6383 =-0.005
    =-0.0004 =0.0037 meaning<0.8112 titleSimilarity<0.1666 topic<0.7544
    sharpMeaningBehind<-0.3983 =0.0004 =-0.0056 bm25<0.2612 =0.0034 =-0.0015 =0.0012
    missingMeaning<0.528 isOnly<1.0 =0.0004 =-0.0041 =0.0006 =0.0022 weightedCentrality<0.0832
    bm25<0.3542 coverageWithTitle<0.8058 coverageWithTitle<0.6071 =-0.0 numbers<1.0
    passageCoverage<0.6717 bm25<0.1707 =0.0018 =-0.0024 titleSimilarity<0.5714
    passageCoverage<0.7553 relativeBM25<0.613 =-0.0005 =0.0037 isLast<1.0 phrase<0.1666 =0.0007
    =-0.0027 =0.0029 =-0.0021 passageScore<1.0 =-0.002 relativeBM25<0.9426 =-0.0011 =0.0027
    passageScore<0.9465 titleSimilarity<0.4444 =0.0041 =0.0 place<0.2 =0.0026 =0.0001
    sharpMeaning<0.5161 titleSimilarity<0.8333 =-0.0015 =0.0021 cue<0.4 =-0.0005 =0.0011
    relativeBM25<0.2319 passageCoverage<0.5041 =0.0002 =0.003 passageRank<0.1666 =-0.0005 =0.0003
    passageCoverage<1.0 =0.0 centrality<0.2033 passageScore<0.8313 =0.0004
    coverageWithTitle<0.6071 neighbours<0.1381 =-0.0006 centrality<0.0361 topic<0.1633
    definition<0.2 =-0.0001 =0.0042 =0.0037 meaning<0.6528 =-0.0003 =0.002 isShort<0.0833
    passageRank<0.25 missingMeaningBehind<-0.2571 =0.0007 topic<0.6573 =-0.0014 =-0.0049
    place<0.5 titleSimilarity<0.75 novelty<0.8889 =0.0008 neighbours<0.556 =0.0004
    titleSimilarity<0.4 sharpMeaning<0.0166 =0.0015 =-0.0025 =-0.0056 =0.003 titleSimilarity<0.25
    =-0.0003 =-0.0019 =-0.0031 isShort<0.25 topic<0.3318 =0.0001 sharpMeaning<0.6657 =-0.0047
    =-0.0015 =0.0021 centrality<0.1615 weightedCentrality<0.0212 isOnly<1.0 relativeBM25<0.9426
    =-0.0001 =0.0012 passageScore<0.6885 =-0.0006 =-0.0037 centrality<0.0576 passageScore<0.3957
    =-0.0001 sharpMeaningBehind<0.0 opensUnresolved<1.0 centrality<0.0331 passageScore<0.6885
    =0.0004 =0.0032 weightedCentrality<0.0296 =0.0 novelty<0.9375 novelty<0.8333 =0.0016 =0.0003
    sharpMeaningBehind<-0.4727 =0.0033 =0.0008 =0.0032 novelty<0.8 =0.0017 =-0.0006 =0.0
    passageScore<0.8872 cue<0.4 =-0.0003 passageScore<0.3957 =-0.0006 topicBehind<-0.251 =-0.001
    =0.0022 place<0.9167 topic<0.7544 meaning<0.4019 =0.0002 =-0.0018 =0.0003 =-0.003
    missingMeaning<0.639 =-0.0 relativeBM25<0.613 =0.0002 passageCoverage<0.6383
    relativeBM25<0.8108 =-0.0016 entities<0.3333 =-0.0008 phrase<0.3333 =-0.0022 =-0.0057
    meaningBehind<-0.1624 bm25<0.3542 =0.0004 numbers<1.0 =-0.002 =-0.0065 topic<0.4987
    novelty<0.9286 =0.0029 =-0.0003 entities<0.3333 =-0.0035 neighbours<0.0779
    relativeBM25<0.9426 meaningBehind<-0.0768 =0.0032 =0.0008 topic<0.6573 =0.0028 isOnly<1.0
    =0.0014 phrase<0.1666 =-0.0062 numbers<1.0 =-0.0024 =0.0009 neighbours<0.3911 =-0.0027
    novelty<0.8333 newSymbols<1.0 relativeBM25<0.8108 =0.0022 =-0.0007 =0.0031 =-0.0013
    coverageWithTitle<0.6071 =0.0 passageCoverage<0.9194 passageCoverage<0.7127
    missingMeaningBehind<-0.1905 =-0.0015 sharpMeaningBehind<-0.2714 =-0.0021 meaning<0.8112
    =0.0018 =-0.0018 centrality<0.0771 passageScore<0.5491 sharpMeaningBehind<-0.2915 =0.0011
    =-0.0038 =0.0016 =0.0002 passageRank<0.5 passageScore<0.7826 meaning<0.4135 passageRank<0.25
    =-0.0002 =0.0054 centrality<0.0485 =-0.005 =-0.0001 meaning<0.7127 =-0.0031
    missingMeaningBehind<-0.2414 relativeBM25<0.8108 =-0.0006 =0.004 background<1.0 symbols<1.0
    opensDefinition<1.0 =-0.0032 =0.0006 =0.0012 =0.0025 centrality<0.0704 asked<0.0
    coverageWithTitle<0.8058 =0.0031 =0.0004 =-0.0023 =-0.0007 opensWithSubject<1.0
    centrality<0.2033 =0.0 coverage<0.0975 =0.0001 meaning<0.8112 passageCoverage<0.7127 =-0.0009
    =-0.0028 isOnly<1.0 =-0.0008 =0.0035 missingMeaningBehind<-0.7335 =-0.0017 novelty<0.7
    topic<0.4773 bm25<0.3542 =0.0003 =-0.0024 missingMeaning<0.3893 =0.0027 symbols<0.75 =0.0004
    =0.0028 centrality<0.2033 length<-0.0409 =-0.0001 meaning<0.1454 =0.0022
    missingMeaningBehind<-0.417 topic<0.2418 =-0.0014 meaning<0.5219 =0.0044 =0.0011 =0.0001
    novelty<0.8571 missingMeaning<0.528 =0.0042 cue<1.0 missingMeaningBehind<-0.0481 =-0.0017
    =0.003 =-0.0032 titleSimilarity<0.1111 =-0.0011 =0.0022 weightedCentrality<0.0832 =-0.0
    method<1.0 asked<0.0 topicBehind<-0.1083 topicBehind<-0.3075 =-0.0003 passageScore<0.6885
    passageCoverage<0.5555 sharpMeaning<0.3081 =0.0027 =-0.0005 =0.0026 length<0.3075 =0.0011
    length<0.4447 =-0.0032 =0.0004 length<-0.1278 =0.0005 relativeBM25<0.8108 passageCoverage<1.0
    missingMeaning<0.639 titleSimilarity<0.3333 passageScore<0.735 =0.0018 =-0.0009 =0.004
    =-0.0011 missingMeaning<0.3106 =0.0012 =-0.0026 phrase<0.1666 topicBehind<-0.0019
    sharpMeaningBehind<-0.0972 topic<0.6573 =-0.0044 =0.0011 =-0.0053 =-0.0002 =-0.0008
    passageScore<1.0 coverageWithTitle<0.4962 =-0.0007 =-0.0039 =0.0006 =0.0023 cue<0.4
    coverageWithTitle<0.4962 =0.0 cue<0.2 topic<0.5208 passageRank<0.2 =-0.0018
    coverageWithTitle<0.8058 =-0.0008 passageScore<0.6885 =0.0045 =0.0001 =-0.0
    passageCoverage<0.7127 relativeBM25<0.8108 =-0.0014 =-0.0064 numbers<1.0
    weightedCentrality<0.0832 =-0.0005 =0.0029 =-0.0025 weightedCentrality<0.0596 =-0.0
    yesNoFinding<1.0 novelty<0.8333 passageCoverage<0.7127 =-0.0008 topic<0.6976 novelty<0.7
    =0.0033 =0.0006 =-0.0001 centrality<0.0966 asked<0.0 =0.003 =-0.0008 passageScore<0.6885
    newSymbols<1.0 =0.0008 =0.0049 novelty<0.9167 =0.0004 passageRank<0.25 =-0.0051 =-0.0008
    =-0.003 passageCoverage<0.6102 coverage<0.4428 =0.0 novelty<0.9375 cue<1.0 novelty<0.7
    =0.0017 =-0.0002 meaning<0.8112 opensWithSubject<1.0 =0.0008 topicBehind<-0.1323 =0.0024
    =0.0078 =-0.001 meaningBehind<-0.2101 =0.0001 length<0.6313 =0.0064 =0.0006
    missingMeaning<0.528 coverage<0.3605 =-0.0001 length<-1.0217 missingMeaning<0.2906 =-0.0049
    =-0.0006 =-0.0004 coverage<0.5526 =0.0007 meaning<0.7127 meaningBehind<-0.2254 =0.0004
    =-0.0027 sharpMeaningBehind<-0.2915 meaning<0.8112 =-0.0 symbols<0.5 =0.0007 =-0.0063
    meaningBehind<-0.1036 missingMeaningBehind<-0.294 =-0.0005 passageCoverage<0.8001 =0.0052
    =0.0008 =0.0002 meaning<0.6528 bm25<0.2612 relativeBM25<0.9426 =0.0 novelty<0.8333
    passageScore<0.8313 =0.0001 =0.0035 =-0.0004 symbols<1.0 =-0.0004 titleSimilarity<0.4
    =-0.0026 =0.0011 neighbours<0.3476 coverage<0.5526 =-0.0004 neighbours<0.046 topic<0.3736
    centrality<0.0624 =-0.0 =0.005 symbols<1.0 missingMeaning<0.4839 numbers<1.0
    centrality<0.1615 sharpMeaningBehind<0.0 novelty<0.8571 =-0.002 passageScore<0.6403 =0.0038
    =-0.0011 =0.0023 =0.0027 =0.0028 =0.0002 =-0.0007 =-0.0014 asked<0.0345 centrality<0.0624
    missingMeaning<0.639 =0.0023 =0.0003 meaningBehind<-0.2715 =0.0036 =0.0004 =-0.0021
    weightedCentrality<0.0121 titleIsSubject<1.0 =-0.0001 =-0.0014 centrality<0.0507
    passageScore<0.5944 =0.0 centrality<0.0256 meaningBehind<-0.3772 coverageWithTitle<0.6071
    neighbours<0.233 =0.0019 =0.0073 =0.0017 length<0.0 relativeBM25<0.7058 =0.0013 =-0.0039
    =0.0026 weightedCentrality<0.0322 missingMeaning<0.1429 =-0.0021 =0.0003 relativeBM25<0.7058
    place<0.25 =0.0006 passageScore<0.8872 neighbours<0.4955 =0.0057 =0.0021
    sharpMeaningBehind<-0.2516 =0.0029 =-0.001 novelty<0.8333 length<-0.5108 =-0.0014 =0.0029
    passageScore<0.8313 length<0.3075 =0.0024 =-0.0013 coverage<0.7451 centrality<0.0439 =-0.0051
    =-0.001 =0.0001 =0.0 coverage<0.5526 =0.0 missingMeaning<0.4676 missingMeaningBehind<-0.1795
    meaningBehind<0.0 =-0.0007 =0.0018 length<-1.0217 =-0.0035 topic<0.595 =0.0002
    missingMeaningBehind<-0.1104 =0.0005 =0.0031 centrality<0.0297 =0.0016 meaning<0.7127
    sharpMeaningBehind<-0.3323 centrality<0.0966 =-0.0018 =0.0009 meaningBehind<-0.1948 =-0.0083
    coverageWithTitle<0.8058 phrase<0.1666 meaning<0.608 =-0.0024 missingMeaning<0.528 =0.0042
    =-0.001 =-0.0027 meaning<0.6528 =-0.0065 =-0.0009 conclusion<1.0 missingMeaning<0.528
    meaningBehind<-0.1948 =0.0021 centrality<0.2033 =-0.0025 =0.0007 =-0.0004
    missingMeaning<0.528 =0.0036 novelty<0.7692 =0.0027 =-0.0008 sharpMeaning<0.2112 isOnly<1.0
    =0.0 novelty<0.8 passageCoverage<0.7127 length<-0.6539 =-0.0009 =-0.0055 =0.0018
    length<-0.5108 topicBehind<-0.1541 =0.0014 =0.0065 novelty<0.9091 sharpMeaning<0.0868
    meaningBehind<-0.3982 =0.0 =-0.0048 =0.0001 relativeBM25<0.3369 =-0.0009 meaning<0.4019
    meaning<0.3027 =0.0021 length<0.1133 =0.0018 =-0.0026 centrality<0.0854 centrality<0.0576
    =0.0033 =0.0079 =-0.0001 centrality<0.0966 coverage<0.5526 =-0.0001
    missingMeaningBehind<-0.1104 sharpMeaning<0.3562 =-0.0014 isShort<0.0833 =0.0012 =-0.0026
    novelty<0.7692 place<0.2 =-0.0014 =0.002 =-0.0006 =-0.0003 passageCoverage<0.8509
    phrase<0.3333 passageCoverage<0.7553 =0.0001 =-0.0004 sharpMeaning<0.6657 passageRank<0.2
    =-0.0012 =0.0005 =-0.0011 asked<0.0 neighbours<0.0779 coverageWithTitle<0.8058 =-0.0003
    =0.0004 relativeBM25<0.7058 weightedCentrality<0.0134 centrality<0.0127 =0.002
    coverageWithTitle<0.2663 neighbours<0.556 =-0.0007 =-0.0035 =0.0025 centrality<0.0485 =0.0033
    weightedCentrality<0.0352 =-0.0001 centrality<0.2033 coverageWithTitle<0.6071 symbols<0.25
    centrality<0.0905 =0.0067 =0.002 =0.002 =0.0005 =-0.0012 =-0.0001 isFirst<1.0
    coverageWithTitle<0.8058 meaningBehind<-0.0405 =-0.0011 =0.0033 =-0.0033
    coverageWithTitle<0.8058 =-0.0005 =0.0058 sharpMeaning<0.1666 coverageWithTitle<0.4191 =0.0
    asked<0.0 passageScore<0.4316 =-0.0007 passageScore<0.8872 neighbours<0.4955 =0.0012
    meaningBehind<-0.3383 neighbours<0.6705 =0.0052 =0.0 =0.0057 bm25<0.2089 newSymbols<1.0
    =0.0016 =0.0058 symbols<0.25 =-0.002 numbers<1.0 centrality<0.2033 =0.0014 =0.0051
    sharpMeaning<0.1321 meaning<0.4388 titleSimilarity<0.1111 neighbours<0.8098 centrality<0.0507
    =0.0024 =-0.0026 =0.0032 centrality<0.0649 centrality<0.0127 =-0.001 =-0.0082 =0.0012 =0.0042
    =-0.0039 =-0.001 centrality<0.115 aim<1.0 =-0.0 isTopPassage<1.0 =-0.0004 =-0.0033 =-0.0004
    meaning<0.7127 centrality<0.2033 =-0.0 passageCoverage<0.6383 =0.0001 coverage<0.0975
    =-0.0003 length<0.0 =-0.0038 coverageWithTitle<0.8058 passageScore<0.8313 =-0.0003 =-0.0046
    =0.0027 passageCoverage<0.5292 passageScore<0.4687 coverageWithTitle<0.4962 =-0.0001 =0.002
    centrality<0.1615 =-0.0024 =0.0029 neighbours<0.3073 missingMeaning<0.2373 =0.0032
    neighbours<0.0779 =0.0002 passageRank<1.0 coverageWithTitle<0.6071 =-0.0004 =-0.003 =0.0005
    sharpMeaningBehind<-0.2915 =0.0026 passageCoverage<0.8509 passageScore<0.4687 =-0.0012
    centrality<0.0649 neighbours<0.8098 =0.0044 =0.0007 centrality<0.2033 passageCoverage<0.6102
    =0.0034 =0.0003 =0.004 =-0.0001 coverageWithTitle<0.6071 weightedCentrality<0.0385 =-0.0
    =0.0003 length<-0.5798 missingMeaningBehind<-0.1104 =-0.0006 sharpMeaning<0.3562
    novelty<0.8333 =-0.0078 =-0.0013 =-0.001 passageRank<0.1666 sharpMeaning<0.6657
    missingMeaning<0.639 sharpMeaning<0.5161 =-0.0024 =0.0001 =-0.0055 =0.0002 centrality<0.0704
    length<-0.3285 missingMeaningBehind<-0.1104 =0.0002 =-0.003 passageScore<0.4316 =-0.0026
    =0.0008 passageCoverage<0.7553 neighbours<0.0147 topic<0.6573 =0.0029
    sharpMeaningBehind<-0.2516 =-0.0036 =0.0007 passageScore<0.8872 weightedCentrality<0.1106
    =-0.0031 =0.0018 =0.0013 titleSimilarity<0.6 =-0.0006 place<0.3846 passageScore<1.0 =0.0
    =0.0044 =-0.0002 weightedCentrality<0.023 neighbours<0.556 =-0.0 centrality<0.0256 cue<1.0
    opensWithSubject<1.0 meaning<0.6528 =0.0006 =-0.0025 =-0.002 =0.0035
    sharpMeaningBehind<-0.3537 =-0.0019 =-0.0002 centrality<0.0507 neighbours<0.2688
    sharpMeaning<0.2112 coverage<0.4428 =0.0005 passageRank<0.3333 meaning<0.3905 =-0.0022
    =0.0029 length<0.1133 =0.0061 =0.0013 =-0.0002 missingMeaning<0.1429 =-0.0031 cue<0.4
    novelty<0.8333 sharpMeaningBehind<-0.1887 =0.0012 =0.0045 sharpMeaningBehind<-0.9282 =0.0039
    coverage<0.5526 centrality<0.0256 =0.0036 =0.0011 novelty<0.9167 weightedCentrality<0.0352
    =-0.0015 =0.0024 =-0.0028 =-0.0003 =0.0 symbols<1.0 missingMeaningBehind<-0.0264 =-0.0
    length<-0.3857 =-0.0005 =0.0004 coverage<0.5526 missingMeaning<0.1429 neighbours<0.3911
    =-0.0009 =-0.0044 =0.0 passageRank<0.3333 length<0.0 =-0.0042 bm25<0.3542 novelty<0.8571
    =-0.005 missingMeaning<0.528 missingMeaningBehind<-0.294 =-0.0025 passageScore<0.6885 =0.0033
    =-0.0017 =-0.003 length<0.2151 =-0.0031 =0.0011 passageScore<0.6885 =-0.0025
    missingMeaning<0.5649 novelty<0.7 =-0.0034 length<-0.1278 =0.0028 titleSimilarity<0.5714
    =-0.0007 =0.0017 topicBehind<-0.2323 =-0.0021 topic<0.624 =0.0048 neighbours<0.4397
    passageCoverage<1.0 =-0.002 =0.0011 =0.003 weightedCentrality<0.0832 =-0.0
    sharpMeaningBehind<-0.4217 topicBehind<-0.367 bm25<0.2612 =0.0008 meaning<0.3477 =-0.0001
    =-0.0047 entities<1.0 =-0.0009 =0.002 method<1.0 meaningBehind<-0.2254 meaning<0.608 =-0.0003
    =-0.0028 sharpMeaningBehind<-0.1887 passageCoverage<0.5816 weightedCentrality<0.1106 =0.0004
    bm25<0.1707 =0.0006 =0.0051 sharpMeaningBehind<-0.2516 novelty<0.7692 =0.0014 isOnly<1.0
    =-0.0007 =-0.0039 passageCoverage<1.0 =0.0019 =-0.0016 passageCoverage<0.6717 phrase<0.3333
    newSymbols<1.0 definition<0.2 =-0.0003 =-0.0033 =0.0015 bm25<0.2612 =0.0002
    passageCoverage<0.5816 =-0.0002 =-0.0046 =0.0002 =0.0024 novelty<0.7 place<0.1579
    passageCoverage<1.0 meaningBehind<0.0 passageCoverage<0.7553 =0.0 topicBehind<-0.1323
    =-0.0001 =-0.0037 =-0.0041 cue<0.4 =-0.0006 =0.0038 meaningBehind<-0.1948
    sharpMeaningBehind<-0.7846 relativeBM25<0.5298 =0.003 =-0.0004 cue<0.2 =-0.0002 =-0.0022
    missingMeaning<0.4404 neighbours<0.6705 =0.0024 =-0.0006 opensWithSubject<1.0
    passageCoverage<0.5041 =-0.0004 phrase<0.3333 =0.0033 =0.0011 centrality<0.0737 =0.0031
    symbols<0.75 length<-0.1278 sharpMeaningBehind<-0.164 =-0.0033 centrality<0.1615
    missingMeaning<0.5649 =0.0009 =-0.0026 =0.0022 passageCoverage<0.9194 =-0.0004 =-0.0062
    =0.0016 =0.0 weightedCentrality<0.1106 =-0.0 novelty<0.9 missingMeaning<0.4289
    missingMeaning<0.2906 topic<0.2173 isShort<0.0833 =-0.0009 =0.0039 numbers<1.0 =-0.0038
    =0.0012 =0.0011 meaning<0.7127 =-0.0011 topic<0.6976 sharpMeaningBehind<-0.0434 isOnly<1.0
    =0.0006 =0.0048 passageCoverage<0.7553 =-0.0035 =0.0009 coverageWithTitle<0.6071 =0.0017
    conclusion<1.0 =-0.0008 =0.0023 missingMeaning<0.3804 topic<0.1332 cue<0.4 =0.0019 =-0.0022
    relativeBM25<0.8108 =-0.0003 =-0.0049 isFirst<1.0 passageCoverage<0.4597 =-0.0024 numbers<1.0
    =0.0032 newSymbols<1.0 =-0.0016 =0.0025 meaning<0.5017 =-0.0001 =0.0038 passageCoverage<1.0
    coverageWithTitle<0.8058 sharpMeaning<0.6657 sharpMeaningBehind<0.0 =-0.0 isFirst<1.0
    isTopPassage<1.0 =0.0007 asked<0.0 =0.0017 =0.0062 missingMeaningBehind<-0.0264 length<0.0
    =-0.0033 =0.0002 topic<0.5208 =-0.0023 =0.0024 sharpMeaningBehind<-0.164 centrality<0.115
    =-0.0005 =0.0025 coverage<0.3605 =0.0001 =-0.0011 titleSimilarity<0.6
    sharpMeaningBehind<-0.1887 =0.0014 place<0.0833 =-0.0019 sharpMeaningBehind<0.0 =-0.0003
    =0.0022 =0.0028 coverageWithTitle<0.6071 centrality<0.0127 finding<1.0 place<0.1579 =-0.0007
    length<0.0 =0.0012 =0.0053 place<0.75 =0.001 =-0.0035 =-0.0001 =-0.0007 centrality<0.0127
    conclusion<1.0 opensUnresolved<1.0 definition<0.2 relativeBM25<0.9426 length<0.6313
    meaningBehind<-0.1624 =0.0002 place<0.75 place<0.6153 place<0.5 place<0.3333 =-0.0007 =0.0025
    =-0.002 =0.0023 titleSimilarity<0.1111 =-0.0041 =-0.0005 =-0.003 =0.0031 length<-0.1278
    =0.0004 titleSimilarity<0.4 =0.0019 =0.0055 length<-0.4463 =0.0007 =0.0041 =-0.0018
    missingMeaning<0.639 =0.0 phrase<0.1666 bm25<0.3542 =-0.0001 length<0.3075 centrality<0.0704
    =-0.0053 topic<0.595 =0.0009 numbers<1.0 length<-0.1278 =0.0012 =-0.0047 =-0.0061 =0.0012
    =0.0002
    """
}
