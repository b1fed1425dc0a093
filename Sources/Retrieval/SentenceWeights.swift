extension SentenceModel {
  /// Made by `cistron-bench fit sentences --output …` on folds 1–4 of BioASQ (snippets, plain and
  /// dressed) and of PubMedQA. The base, then the trees as `SentenceModel.init(text:)` reads them.
  static let fitted = """
    0.1478 coverageWithTitle<0.6089 bm25<0.1906 neighbours<0.5 relativeBM25<0.2942 =-0.0064
    passageRank<1.0 =-0.0045 =0.0051 passageCoverage<0.673 =-0.0025 =0.0043 passageScore<0.5106
    =-0.0015 passageRank<1.0 phrase<0.5 =0.0056 =-0.0039 =0.0132 passageRank<1.0
    coverageWithTitle<0.7326 relativeBM25<0.6222 =0.0025 =0.0096 novelty<0.8947 =0.0169 =0.0111
    =0.0205 relativeBM25<0.6222 isTopPassage<1.0 relativeBM25<0.4399 passageCoverage<0.6488
    =-0.0061 relativeBM25<0.1264 length<-1.0217 =0.0021 =-0.0055 =0.0011 passageCoverage<0.7043
    =-0.0023 =0.0074 relativeBM25<0.1264 titleIsSubject<1.0 centrality<0.0144 =0.0042 =-0.0038
    =0.0203 =0.0093 passageCoverage<0.673 passageCoverage<0.5366 =0.0006 =0.0067
    opensWithSubject<1.0 =0.0127 =0.0182 coverageWithTitle<0.6089 relativeBM25<0.5276
    neighbours<0.5925 relativeBM25<0.2324 =-0.0058 neighbours<0.3967 =-0.0043 =-0.0008 =0.003
    coverageWithTitle<0.4488 =-0.0003 opensWithSubject<1.0 =0.0026 =0.007
    coverageWithTitle<0.7326 relativeBM25<0.7203 relativeBM25<0.5276 =0.0015 =0.0068
    opensWithSubject<1.0 =0.0087 =0.0141 relativeBM25<0.8229 numbers<1.0 =0.0157 =0.0108 =0.0179
    coverage<0.4799 passageRank<1.0 weightedCentrality<0.0459 =-0.0052 passageCoverage<0.6245
    =-0.0024 =0.0041 titleSimilarity<0.0833 relativeBM25<0.1264 =-0.0029 =0.0067 =0.0156
    passageCoverage<0.7043 weightedCentrality<0.0761 passageRank<1.0 =0.0001 =0.009 phrase<0.5
    =0.0102 =0.0023 passageRank<0.5 weightedCentrality<0.0761 =0.0074 =0.0133
    weightedCentrality<0.0037 =0.0228 =0.0158 coverageWithTitle<0.6089 coverageWithTitle<0.385
    neighbours<0.5 =-0.0051 passageScore<0.5106 =-0.0038 =0.0029 passageScore<0.5106
    centrality<0.0624 =-0.0038 =0.0 passageRank<0.5 phrase<0.5 =0.0037 =-0.0039 =0.0092
    passageRank<1.0 passageScore<0.5817 =0.0042 phrase<0.3333 =0.0089 coverageWithTitle<0.7326
    =0.0083 =0.0143 centrality<0.0144 =0.0215 =0.0158 bm25<0.2275 passageRank<1.0 bm25<0.1306
    =-0.0046 passageScore<0.474 =-0.0036 =0.0016 bm25<0.0448 centrality<0.0225 =0.0043 =-0.0032
    =0.008 passageCoverage<0.7043 passageScore<0.5106 =0.0003 passageRank<1.0 centrality<0.0861
    =0.002 =0.0078 =0.0121 passageRank<0.5 opensWithSubject<1.0 =0.0079 =0.0127 bm25<0.3303
    =0.0111 =0.016 coverage<0.5698 neighbours<0.5 weightedCentrality<0.0532 isTopPassage<1.0
    =-0.0048 titleSimilarity<0.0833 coverage<0.2223 =-0.0037 =0.0052 =0.0119 passageScore<0.3293
    =-0.0029 isOnly<1.0 =0.001 =0.0072 passageScore<0.8184 =0.0001 =0.0072 passageScore<0.6183
    weightedCentrality<0.1351 =0.0024 =0.0107 isTopPassage<1.0 weightedCentrality<0.0964 =0.008
    =0.0139 =0.0152 coverage<0.5698 neighbours<0.5925 weightedCentrality<0.0532 passageRank<1.0
    =-0.0045 coverage<0.1738 titleIsSubject<1.0 =-0.0025 =0.0138 =0.0069 isOnly<1.0
    passageCoverage<0.6047 =-0.0029 =0.0038 =0.0041 passageCoverage<0.6488 =0.0001 =0.0083
    passageRank<0.5 weightedCentrality<0.0964 coverage<0.6937 =0.0017 =0.0068 =0.0113
    opensWithSubject<1.0 =0.0108 =0.0158 relativeBM25<0.6222 neighbours<0.5 relativeBM25<0.3629
    titleIsSubject<1.0 =-0.0042 =0.0112 passageCoverage<0.7043 =-0.0025 =0.0037
    passageCoverage<0.7043 =-0.0018 centrality<0.0144 =0.0123 =0.0055 passageCoverage<0.6488
    phrase<0.5 passageScore<0.3999 =-0.0024 opensWithSubject<1.0 =0.0016 =0.0069 =-0.005
    opensWithSubject<1.0 passageScore<1.0 =0.0069 =0.0119 =0.0128 coverageWithTitle<0.6089
    weightedCentrality<0.0459 passageRank<1.0 =-0.004 coverageWithTitle<0.1847 =-0.0026 =0.0066
    passageScore<0.3635 =-0.0024 weightedCentrality<0.1351 centrality<0.1765 passageRank<1.0
    passageCoverage<0.7642 entities<1.0 =-0.002 =0.0034 =0.0075 =0.0097 =-0.0054 =0.0093
    passageRank<1.0 weightedCentrality<0.0761 passageScore<0.5817 =0.0005 =0.0058 =0.0101 =0.0142
    coverageWithTitle<0.6089 weightedCentrality<0.0459 passageRank<1.0 weightedCentrality<0.0288
    =-0.0041 =-0.0026 coverageWithTitle<0.1847 =-0.0025 =0.0053 passageRank<0.5 bm25<0.2275
    =-0.0012 isOnly<1.0 =0.001 =0.0053 =0.0056 passageRank<1.0 weightedCentrality<0.0761
    passageRank<0.25 =0.0012 =0.0059 opensWithSubject<1.0 =0.0076 =0.0111
    weightedCentrality<0.0088 =0.0175 =0.0118 coverageWithTitle<0.5192 neighbours<0.5925
    bm25<0.1587 =-0.0037 isTopPassage<1.0 coverage<0.4799 =-0.0015 =0.0018 =0.006
    isTopPassage<1.0 titleSimilarity<0.0833 =0.0022 =-0.0024 =0.0072 coverageWithTitle<0.7326
    opensWithSubject<1.0 isTopPassage<1.0 =0.0019 =0.0078 =0.0068 isTopPassage<1.0 novelty<0.9167
    novelty<0.7272 =0.013 =0.009 =0.0051 =0.013 coverageWithTitle<0.6089
    weightedCentrality<0.0626 passageRank<1.0 weightedCentrality<0.0319 =-0.0037
    passageScore<0.474 =-0.0034 =0.0004 coverageWithTitle<0.1847 =-0.0021 =0.006
    passageScore<0.3635 =-0.0012 isFirst<1.0 centrality<0.1765 =0.0045 =-0.0033 entities<1.0
    =0.0002 =0.0083 coverageWithTitle<0.7326 entities<1.0 =-0.0008 =0.0062 passageRank<0.5
    =0.0082 =0.012 coverageWithTitle<0.6089 weightedCentrality<0.0459 passageRank<1.0 =-0.0033
    coverageWithTitle<0.0724 =-0.0025 =0.0042 passageCoverage<0.5366 relativeBM25<0.5276 =-0.0027
    opensWithSubject<1.0 =-0.0006 =0.0041 passageRank<0.25 =0.0009 centrality<0.1765 =0.0061
    weightedCentrality<0.1351 =-0.0052 =0.0076 passageRank<0.5 weightedCentrality<0.0626 =0.0017
    numbers<1.0 =0.0088 =0.0051 =0.0106 coverageWithTitle<0.6089 weightedCentrality<0.0626
    passageRank<1.0 weightedCentrality<0.0288 =-0.0034 passageScore<0.474 =-0.0031 =0.0001
    coverageWithTitle<0.2784 =-0.0018 =0.0061 passageScore<0.3293 =-0.002 centrality<0.1765
    =0.005 weightedCentrality<0.1351 =-0.0049 =0.0046 passageScore<0.5817 =0.0012 passageRank<0.5
    weightedCentrality<0.0761 =0.0033 =0.0081 weightedCentrality<0.0015 =0.0145 =0.0094
    weightedCentrality<0.0532 isTopPassage<1.0 neighbours<0.5925 weightedCentrality<0.0288
    =-0.0033 =-0.0018 passageCoverage<0.7043 =-0.0011 =0.0042 titleSimilarity<0.0833
    neighbours<0.5925 weightedCentrality<0.0261 centrality<0.0225 =0.0029 =-0.003 =0.0036 =0.0072
    =0.012 passageCoverage<0.673 weightedCentrality<0.0964 =-0.0007 =0.0038 numbers<1.0 =0.0088
    phrase<0.1666 =0.0036 =0.0076 coverageWithTitle<0.6089 coverage<0.4045 passageRank<0.5
    =-0.0028 coverageWithTitle<0.1461 centrality<0.0144 numbers<1.0 =0.0038 =-0.0025 =-0.0027
    =0.0012 passageRank<0.5 phrase<0.5 =0.0009 =-0.0038 =0.0051 coverageWithTitle<0.7326
    entities<1.0 =-0.0012 passageRank<0.1666 =0.0007 =0.0052 opensWithSubject<1.0
    isTopPassage<1.0 =0.005 =0.0095 =0.0102 bm25<0.2275 passageRank<1.0 bm25<0.1587 place<1.0
    =-0.0028 =-0.0012 passageScore<0.5106 =-0.0019 passageRank<0.25 =-0.001 =0.0036
    titleSimilarity<0.0833 relativeBM25<0.1264 =-0.0016 method<1.0 =0.0051 =-0.0051 =0.0095
    passageScore<0.5106 =0.0005 passageRank<0.3333 opensWithSubject<1.0 =0.0021 =0.0061
    opensWithSubject<1.0 =0.0063 =0.0092 bm25<0.2275 weightedCentrality<0.0358 centrality<0.0144
    titleIsSubject<1.0 =0.0003 =0.0083 weightedCentrality<0.0162 =-0.0031 centrality<0.0428
    =-0.0005 =-0.0025 centrality<0.1765 weightedCentrality<0.0761 =-0.0002 =0.0036
    weightedCentrality<0.1351 =-0.0041 =0.0021 bm25<0.3303 weightedCentrality<0.0964 =0.0016
    =0.0051 weightedCentrality<0.0047 =0.0127 opensWithSubject<1.0 =0.0046 =0.0076
    coverageWithTitle<0.5192 neighbours<0.5925 coverage<0.3353 =-0.0026 opensWithSubject<1.0
    =-0.0009 =0.0021 passageCoverage<0.6488 =-0.0001 =0.0054 coverageWithTitle<0.7326
    passageRank<0.3333 centrality<0.0601 =-0.0022 =0.0022 =0.0046 passageRank<1.0
    opensWithSubject<1.0 passageCoverage<0.9491 =0.0063 phrase<0.1666 =-0.0007 =0.0051
    numbers<1.0 =0.0092 =0.0052 =0.0094 coverageWithTitle<0.5192 neighbours<0.4463
    coverageWithTitle<0.385 =-0.0026 =-0.0001 neighbours<0.7689 =0.0002 =0.0033
    coverageWithTitle<0.7326 entities<1.0 =-0.0015 isTopPassage<1.0 centrality<0.0578 =-0.0004
    isOnly<1.0 neighbours<0.5925 =0.0002 =0.0059 =0.0052 =0.0061 isTopPassage<1.0 symbols<0.5
    =0.0072 =0.0039 centrality<0.0144 =0.0128 =0.0079 relativeBM25<0.6222 neighbours<0.5925
    weightedCentrality<0.0761 passageRank<1.0 =-0.0024 neighbours<0.1283 =-0.0018 =0.0025
    centrality<0.1765 =0.0029 =-0.0027 passageCoverage<0.7043 =-0.0001 =0.0062
    passageCoverage<0.673 weightedCentrality<0.1351 phrase<0.5 passageRank<0.3333 =-0.0001
    =0.0042 =-0.0045 =0.007 relativeBM25<0.9414 cue<0.4 =0.0042 =0.0077 =0.0083
    coverageWithTitle<0.5192 neighbours<0.5925 weightedCentrality<0.0761 =-0.0022 coverage<0.4799
    centrality<0.0924 =0.0055 =-0.0007 =0.0056 passageScore<0.474 =-0.002 =0.0033
    coverageWithTitle<0.7326 entities<1.0 =-0.0016 weightedCentrality<0.0626 passageRank<0.5
    =-0.0007 =0.0044 =0.0044 passageRank<0.5 numbers<1.0 weightedCentrality<0.1351 =0.0041
    =0.0093 =0.0026 =0.0075 coverageWithTitle<0.5192 weightedCentrality<0.0459 place<1.0 =-0.0021
    length<-1.0217 =0.0031 passageRank<1.0 =-0.0016 =0.0026 passageRank<0.5
    weightedCentrality<0.1351 =-0.0005 =0.0035 =0.0036 passageRank<0.25 weightedCentrality<0.0626
    =-0.0015 symbols<0.5 =0.0053 =0.0019 coverageWithTitle<0.7326 weightedCentrality<0.0761
    =0.0023 =0.0058 weightedCentrality<0.0135 =0.0101 =0.0063 coverageWithTitle<0.6089
    neighbours<0.5925 weightedCentrality<0.0761 =-0.0019 isOnly<1.0 centrality<0.1765
    passageCoverage<0.7043 =0.0 =0.0064 =-0.0032 cue<0.4 =0.0029 =0.0091 passageCoverage<0.7043
    =0.0002 =0.0054 passageRank<0.25 opensWithSubject<1.0 weightedCentrality<0.0761 =-0.0024
    =0.0022 =0.0046 weightedCentrality<0.0077 =0.0097 novelty<0.7272 =0.0076 =0.0046
    coverageWithTitle<0.7326 weightedCentrality<0.0626 neighbours<0.5 =-0.0019 passageRank<0.5
    =-0.0003 =0.003 opensWithSubject<1.0 centrality<0.1765 passageRank<0.2 =-0.0005 =0.0027
    weightedCentrality<0.1351 =-0.0045 =0.0016 weightedCentrality<0.0964 =0.0019 =0.0052
    weightedCentrality<0.0002 =0.0095 phrase<0.1666 coverage<0.8756 =0.0052 opensWithSubject<1.0
    =-0.0021 =0.0043 =0.0063 bm25<0.2707 neighbours<0.4463 weightedCentrality<0.0964 =-0.0017
    isOnly<1.0 =-0.0004 =0.0049 passageCoverage<0.6245 =-0.0007 weightedCentrality<0.0237
    centrality<0.0225 =0.0065 =-0.0016 centrality<0.0601 =0.0075 =0.0038 opensWithSubject<1.0
    entities<1.0 =-0.0014 relativeBM25<0.9414 weightedCentrality<0.0459 =-0.001 =0.0031 =0.0053
    passageCoverage<0.673 =0.0027 =0.0062 relativeBM25<0.6222 neighbours<0.5
    weightedCentrality<0.0626 passageRank<1.0 =-0.0018 =-0.0003 centrality<0.1765
    passageCoverage<0.6245 =-0.0001 =0.005 =-0.0029 passageCoverage<0.6245 =-0.0011
    centrality<0.0144 =0.0073 weightedCentrality<0.0123 =-0.0035 =0.0042 passageRank<0.3333
    weightedCentrality<0.0964 =-0.0006 entities<1.0 =-0.0036 =0.0044 relativeBM25<0.9414 =0.0036
    =0.0063 relativeBM25<0.6222 passageRank<1.0 weightedCentrality<0.0319 =-0.0018
    passageCoverage<0.7043 =-0.0011 centrality<0.1765 =0.0034 =-0.002 titleSimilarity<0.0833
    numbers<1.0 =0.0015 =-0.0017 =0.0079 passageCoverage<0.673 phrase<0.5 passageScore<0.3999
    =-0.0016 =0.0025 =-0.004 passageScore<0.5817 =-0.0002 weightedCentrality<0.0057 =0.0092
    phrase<0.1666 =0.003 =0.0054 coverageWithTitle<0.4488 weightedCentrality<0.0237 =-0.0018
    passageRank<0.5 =-0.0011 centrality<0.0494 =0.0054 =0.0008 isTopPassage<1.0
    weightedCentrality<0.0761 weightedCentrality<0.0358 =-0.0017 centrality<0.077 =0.0017
    =-0.0015 cue<0.4 passageRank<0.2 =0.0007 =0.0033 =0.0059 weightedCentrality<0.0149 =0.0084
    novelty<0.9091 =0.0053 numbers<1.0 =0.0056 =-0.0008 coverageWithTitle<0.6089
    weightedCentrality<0.0403 isTopPassage<1.0 =-0.0016 novelty<0.9444 =0.0031 =-0.0014
    isTopPassage<1.0 coverage<0.4799 =-0.0004 phrase<0.5 =0.0027 =-0.0031 centrality<0.0861
    =0.0073 =0.002 numbers<1.0 coverageWithTitle<0.7326 =0.0029 =0.0057 isTopPassage<1.0
    weightedCentrality<0.0761 coverage<0.8756 =0.0011 =-0.0037 =0.0028 =0.0047
    coverageWithTitle<0.6089 neighbours<0.5925 weightedCentrality<0.0761 neighbours<0.3083
    =-0.0016 =-0.0004 opensWithSubject<1.0 =0.0003 =0.0036 passageScore<0.5106 =-0.0017
    passageCoverage<0.5366 =0.0003 =0.0047 passageScore<0.5817 =0.0001 opensWithSubject<1.0
    passageRank<0.3333 passageCoverage<1.0 =0.0027 =-0.002 titleSimilarity<0.0833 =0.0029 =0.0061
    weightedCentrality<0.1351 =0.0046 =0.0075 coverageWithTitle<0.4488 weightedCentrality<0.0237
    =-0.0015 passageScore<0.5106 =-0.0014 isLast<1.0 isFirst<1.0 =-0.0003 =0.002 =0.0039
    passageScore<0.474 =-0.0011 passageRank<0.25 opensWithSubject<1.0 =-0.0002 =0.0031 cue<1.0
    weightedCentrality<0.0135 =0.0064 novelty<0.8 =0.0048 isFirst<1.0 =0.0014 =0.0033
    isLong<0.075 =0.0074 =-0.0 opensWithSubject<1.0 neighbours<0.5925 isOnly<1.0 passageRank<1.0
    =-0.0014 titleSimilarity<0.0833 neighbours<0.0725 =-0.0017 =0.001 =0.0058
    passageCoverage<0.5366 =-0.0009 entities<1.0 =-0.0014 =0.0032 passageCoverage<0.5578 =-0.0012
    =0.0035 passageScore<0.5106 =-0.0008 passageRank<0.3333 isOnly<1.0 =0.0016 =0.0043 method<1.0
    =0.0053 =-0.0012 coverageWithTitle<0.5192 weightedCentrality<0.0319 =-0.0013
    passageScore<0.3999 =-0.0015 centrality<0.1765 passageRank<0.25 =0.0 titleSimilarity<0.0833
    centrality<0.0601 =0.0068 =0.0025 =-0.0004 weightedCentrality<0.1351 =-0.0038 =0.0025
    passageScore<0.5817 weightedCentrality<0.0964 =-0.0013 =0.0025 opensWithSubject<1.0
    coverage<0.4799 =0.0053 novelty<0.8333 =0.0032 =0.0007 =0.0044 coverageWithTitle<0.5192
    neighbours<0.7689 coverage<0.3353 =-0.0013 passageRank<0.5 =-0.0004 =0.0027
    passageScore<0.5817 =-0.0015 =0.0037 passageScore<0.6183 weightedCentrality<0.0626 =-0.0018
    phrase<0.3333 =0.0036 =-0.0014 cue<0.4 passageRank<0.5 isOnly<1.0 =-0.0001 =0.0032
    titleSimilarity<0.0833 relativeBM25<0.9414 =0.0012 =0.0041 =0.0054 =0.0047
    relativeBM25<0.5276 passageCoverage<0.7043 =-0.0013 weightedCentrality<0.0237
    centrality<0.0144 =0.0031 =-0.0014 centrality<0.0494 =0.0059 =0.0013 passageCoverage<0.7043
    weightedCentrality<0.0964 isTopPassage<1.0 =-0.0007 =0.0039 =0.0025 novelty<0.7272 =0.005
    opensDefinition<1.0 centrality<0.0428 isTopPassage<1.0 =0.0008 =0.0058 passageCoverage<1.0
    =0.0029 =0.0005 =0.0075 coverageWithTitle<0.7326 relativeBM25<0.5276 passageCoverage<0.6245
    =-0.0013 coverageWithTitle<0.2304 centrality<0.0144 =0.002 =-0.0011 passageCoverage<0.7642
    =-0.0001 centrality<0.1765 =0.0039 =-0.0033 phrase<0.5 opensWithSubject<1.0 coverage<0.4799
    =-0.0007 =0.0014 isOnly<1.0 =0.0016 =0.0046 passageCoverage<0.6488 =-0.0045 =0.0004
    symbols<1.0 =0.0038 =0.0008 coverage<0.4799 neighbours<0.7689 neighbours<0.3083 =-0.0011
    passageCoverage<0.6047 =-0.0011 weightedCentrality<0.0214 centrality<0.0225 =0.0032 =-0.0012
    centrality<0.0578 =0.0047 =0.0014 passageCoverage<0.673 =0.0004 =0.0045
    weightedCentrality<0.1351 centrality<0.1765 passageRank<0.3333 weightedCentrality<0.0459
    =-0.0022 =0.0012 =0.0025 =-0.006 isFirst<1.0 =0.0022 =0.0051 coverageWithTitle<0.6089
    neighbours<0.5925 weightedCentrality<0.0964 =-0.001 =0.0013 passageCoverage<0.5366 =-0.001
    weightedCentrality<0.0459 centrality<0.0428 =0.0038 =-0.0012 =0.0049 passageRank<1.0
    weightedCentrality<0.1351 isFirst<1.0 isLast<1.0 =-0.002 =0.0013 =0.0018 numbers<1.0
    newSymbols<1.0 =0.0069 =-0.0003 passageCoverage<0.9491 =0.0035 =-0.0026 =0.0038
    weightedCentrality<0.0626 passageScore<1.0 =-0.0009 titleSimilarity<0.0833 centrality<0.0225
    neighbours<0.0463 =0.0004 =0.0064 novelty<0.9167 conclusion<1.0 centrality<0.0601 =0.0031
    =-0.0022 =0.0096 =-0.0014 =0.0054 isFirst<1.0 neighbours<0.7689 centrality<0.1765 =0.0007
    =-0.0025 =0.004 passageScore<0.3293 =-0.0005 weightedCentrality<0.1351 =0.0023 =0.0047
    coverageWithTitle<0.7326 weightedCentrality<0.0964 passageRank<1.0 =-0.0009 novelty<0.9545
    method<1.0 aim<1.0 isLast<1.0 =0.0028 =0.0074 =-0.0059 =-0.0052 =-0.0008 cue<0.4
    centrality<0.266 passageRank<0.25 =0.0003 =0.0035 =-0.0031 =0.005 weightedCentrality<0.0088
    =0.0059 symbols<0.5 =0.0033 passageCoverage<1.0 =0.0027 =-0.0001 coverageWithTitle<0.6089
    neighbours<0.5925 isOnly<1.0 neighbours<0.3083 =-0.0011 =-0.0001 weightedCentrality<0.0532
    =-0.0008 =0.0018 passageScore<0.474 =-0.0017 centrality<0.1765 =0.0025 =-0.0032 symbols<1.0
    weightedCentrality<0.1351 centrality<0.1395 passageScore<0.4372 =-0.0036
    weightedCentrality<0.0002 =0.0056 =0.0021 =-0.0031 =0.004 passageRank<0.3333 =-0.0024 =0.0009
    weightedCentrality<0.0761 passageRank<1.0 weightedCentrality<0.0319 =-0.001 =-0.0002
    titleSimilarity<0.0833 neighbours<0.0725 relativeBM25<0.9414 =-0.0016 =0.004
    centrality<0.0277 =0.006 place<0.9231 =-0.0002 =0.0051 =0.0049 isFirst<1.0 centrality<0.1765
    =0.0017 cue<0.2 =-0.0031 =0.0019 cue<1.0 passageScore<0.3293 =-0.0009 =0.0027 =0.0052
    relativeBM25<0.7203 passageRank<0.5 =-0.0007 centrality<0.0277 =0.0023 novelty<0.9545
    place<1.0 centrality<0.0601 =0.0022 =-0.0002 =0.0039 =-0.0009 entities<1.0 =-0.003 cue<0.4
    passageRank<0.25 coverage<0.6937 =-0.001 =0.0013 cue<0.2 =0.0025 coverage<0.6937 =-0.0051
    =0.0012 length<0.1133 =0.0049 =0.002 coverageWithTitle<0.4488 neighbours<0.3518 =-0.0009
    passageCoverage<0.673 =-0.0006 novelty<0.9545 =0.0034 length<-1.0217 =0.0057 =-0.0003
    passageScore<0.4372 =-0.0013 passageRank<0.5 entities<1.0 =-0.0022 passageCoverage<0.9491
    neighbours<0.5925 isOnly<1.0 =-0.0002 =0.0024 =0.0042 symbols<0.5 =0.0014 =-0.002
    opensDefinition<1.0 =0.0024 =0.0077 weightedCentrality<0.0964 isTopPassage<1.0
    weightedCentrality<0.0358 =-0.0009 centrality<0.1143 passageScore<0.3999 =-0.0008
    centrality<0.077 weightedCentrality<0.0626 =0.0012 =0.0045 =-0.0001 =-0.0025
    titleSimilarity<0.0833 yesNoConclusion<1.0 centrality<0.0225 =0.0027
    weightedCentrality<0.0162 =-0.0018 method<1.0 =0.0014 =-0.0043 =0.0057 =0.0041 novelty<0.8333
    =0.0032 =0.0009 coverageWithTitle<0.4488 weightedCentrality<0.0288 =-0.0007 centrality<0.1765
    passageRank<0.25 =-0.0002 =0.0014 =-0.002 passageRank<0.25 opensWithSubject<1.0 =-0.0012
    =0.0013 weightedCentrality<0.1351 centrality<0.1765 passageRank<1.0 =0.0011 aim<1.0 =0.003
    =-0.0026 =-0.0053 length<-0.0834 =0.0051 centrality<0.2005 coverageWithTitle<0.6089 =0.0096
    =0.0023 =-0.0008 opensWithSubject<1.0 neighbours<0.4463 novelty<0.7272 passageScore<0.3635
    =-0.0021 =0.0026 isOnly<1.0 =-0.0008 entities<1.0 passageScore<0.6183 =-0.0009 =-0.006
    centrality<0.0451 =-0.0015 =0.0016 passageScore<0.3999 =-0.0014 centrality<0.0144 =0.0039
    novelty<0.9545 =0.0016 =-0.0003 passageScore<0.5106 =-0.0004 method<1.0 =0.0023 =-0.0021
    weightedCentrality<0.0964 isTopPassage<1.0 centrality<0.1143 weightedCentrality<0.0532
    =-0.0006 centrality<0.077 =0.002 =-0.0001 =-0.0016 titleSimilarity<0.0833 yesNoConclusion<1.0
    centrality<0.0225 neighbours<0.0463 relativeBM25<0.8229 =-0.0013 =0.0068 =0.0047
    weightedCentrality<0.0162 =-0.0017 centrality<0.0494 =0.0035 =-0.0004 =0.0056 =0.0038 cue<0.4
    =0.0011 =0.0036 coverageWithTitle<0.7326 opensWithSubject<1.0 place<1.0 =-0.0007 novelty<0.8
    =0.0033 =0.0002 passageRank<0.3333 =0.0 symbols<0.75 method<1.0 =0.0029 =-0.0043 =-0.0005
    symbols<1.0 opensDefinition<1.0 coverage<0.8756 =0.0028 novelty<0.8571 =0.0025
    opensWithSubject<1.0 =-0.0016 =0.0012 =0.0051 passageRank<0.3333 =-0.003 =0.0017
    coverageWithTitle<0.4488 neighbours<0.4463 =-0.0007 passageScore<0.3999 =-0.0015
    weightedCentrality<0.0237 centrality<0.0316 =0.0024 =-0.0021 titleSimilarity<0.0833
    centrality<0.0861 =0.0041 =0.0004 =-0.0017 cue<0.4 passageScore<0.5106 =-0.0009
    centrality<0.077 =0.0018 isFirst<1.0 centrality<0.1765 =-0.0003 =-0.0039 =0.0015
    opensWithSubject<1.0 =0.001 =0.0038 weightedCentrality<0.1351 isTopPassage<1.0
    passageCoverage<0.7043 =-0.0007 weightedCentrality<0.0358 length<-1.0217 isLast<1.0 =0.0001
    =0.0079 =-0.0006 centrality<0.1765 =0.0017 =-0.0043 titleSimilarity<0.0833
    yesNoConclusion<1.0 relativeBM25<0.9414 centrality<0.0316 weightedCentrality<0.0099 =0.0006
    =0.0056 =-0.001 passageCoverage<0.6488 =0.0075 =0.0015 =0.0058 =0.0034 =0.0029 novelty<0.8
    passageRank<0.25 =0.0004 aim<1.0 conclusion<1.0 =0.0023 =0.0051 =-0.003 cue<0.4
    passageRank<0.5 =-0.0006 numbers<1.0 =0.0008 =-0.0005 coverageWithTitle<0.9083 phrase<0.5
    coverageWithTitle<0.4488 =-0.0001 entities<1.0 =-0.0015 novelty<0.8947 =0.0013 =0.0041
    =-0.0025 numbers<1.0 =0.005 =0.001 passageScore<0.5106 =-0.0007 coverageWithTitle<0.0724
    neighbours<0.7689 =-0.0006 =0.0026 passageRank<0.25 symbols<0.5 =0.0007 =-0.0014 cue<1.0
    centrality<0.0601 coverage<0.4799 =0.0032 relativeBM25<0.9414 =0.0001 =0.003 phrase<0.3333
    centrality<0.1765 coverage<0.8756 =0.0012 =-0.003 =-0.0031 weightedCentrality<0.0761 =-0.0007
    =0.0026 =0.0033 weightedCentrality<0.0761 passageScore<1.0 =-0.0005 aim<1.0 method<1.0
    relativeBM25<0.0745 =0.0002 background<1.0 isTopPassage<1.0 =-0.0018 yesNoFinding<1.0
    coverage<0.5698 novelty<0.9167 =0.0057 =0.002 =0.0022 =-0.0007 =-0.0029 =-0.0022 =-0.004
    isFirst<1.0 isLast<1.0 =-0.0009 =0.0019 passageRank<0.2 =0.0008 =0.0026
    weightedCentrality<0.0761 passageRank<1.0 =-0.0004 titleSimilarity<0.0833 yesNoConclusion<1.0
    centrality<0.0225 novelty<1.0 =0.0045 =0.0007 =-0.0005 =0.0044 =0.0032 centrality<0.0811
    =0.0053 weightedCentrality<0.1351 centrality<0.1765 novelty<0.9444 passageRank<0.2 =-0.0007
    =0.0013 coverage<0.6937 =0.0055 =-0.0016 =-0.0036 symbols<1.0 =0.0027 =-0.0009
    weightedCentrality<0.1351 centrality<0.1395 weightedCentrality<0.0626 isTopPassage<1.0
    =-0.0004 method<1.0 novelty<1.0 =0.0021 =-0.0001 =-0.0028 entities<1.0 relativeBM25<0.6222
    =0.0005 =-0.0045 centrality<0.0811 =0.0028 weightedCentrality<0.0964 =0.0001 =0.0019 =-0.0017
    symbols<1.0 isOnly<1.0 =0.0012 length<-1.0217 =-0.0008 =0.0039 =-0.0007 cue<0.4
    neighbours<0.4463 isOnly<1.0 coverage<0.4799 coverageWithTitle<0.7326 =-0.0005 =0.0034
    =-0.0018 weightedCentrality<0.0459 =-0.0008 entities<1.0 =-0.0021 novelty<0.9375 =0.0008
    =0.0038 =0.0006 bm25<0.1906 =-0.0003 length<0.4447 novelty<0.9375 titleSimilarity<0.0833
    length<-0.0409 =0.0034 =0.0012 =-0.0 =0.0057 =-0.0009 opensWithSubject<1.0 place<1.0
    passageRank<0.5 =-0.0005 numbers<1.0 aim<1.0 passageScore<1.0 =-0.0001 =0.0015 =-0.0028
    =-0.0004 passageScore<0.5467 =-0.0003 length<-1.0217 =0.005 relativeBM25<0.0745 =-0.0001
    length<0.5423 passageRank<0.3333 finding<1.0 =-0.0003 =0.0047 =0.003 =-0.001
    passageScore<0.4372 =-0.0003 =0.0017 coverageWithTitle<0.7326 neighbours<0.5925 isOnly<1.0
    centrality<0.2005 neighbours<0.2665 =-0.0006 =0.0002 =-0.002 entities<1.0 =-0.0015
    passageScore<0.2614 =-0.0008 =0.0017 passageScore<0.3999 =-0.0019 =0.0016 symbols<1.0
    opensDefinition<1.0 novelty<0.8333 =0.0025 coverage<0.6937 =0.0027 =0.0002 =0.0051
    isTopPassage<1.0 =-0.0015 =0.0021 neighbours<0.7689 weightedCentrality<0.1351
    relativeBM25<0.9414 weightedCentrality<0.0237 =-0.0005 titleSimilarity<0.0833 place<1.0
    =0.0001 neighbours<0.5 =0.0008 =0.0029 novelty<0.9375 =-0.0012 coverage<0.4045 =0.0002
    =0.0037 conclusion<1.0 weightedCentrality<0.0319 =0.0028 coverage<0.6937 =-0.001 =0.0011
    =0.004 novelty<0.9375 =0.0016 =0.0045 =0.002 coverageWithTitle<0.7326
    weightedCentrality<0.0403 =-0.0004 centrality<0.1765 passageCoverage<0.6488 phrase<0.5
    isOnly<1.0 =-0.0003 opensWithSubject<1.0 =0.0005 passageScore<0.2303 =-0.0011 =0.0043 =-0.004
    coverageWithTitle<0.6089 =0.003 =0.0007 weightedCentrality<0.1351 =-0.0026 centrality<0.266
    =0.0015 =-0.0024 cue<0.4 symbols<0.75 =0.0012 =-0.0008 =0.0024 weightedCentrality<0.1351
    passageRank<0.3333 =-0.0004 coverageWithTitle<0.3273 =-0.0002 cue<0.4 passageRank<1.0 cue<0.2
    titleSimilarity<0.0833 =0.0007 =-0.0011 =-0.0039 aim<1.0 bm25<0.2275 =0.0031
    titleSimilarity<0.5 =0.0001 =0.0044 =-0.0045 =0.0022 numbers<1.0 =0.0028
    coverageWithTitle<0.9083 opensWithSubject<1.0 =-0.0001 =0.0036 =-0.0019 novelty<0.7272
    place<0.3333 =-0.0004 passageScore<0.5106 =-0.0006 =0.0029 neighbours<0.7689 cue<0.4
    centrality<0.1395 weightedCentrality<0.0532 =-0.0004 novelty<0.9167 =-0.0 =0.0017 =-0.0013
    opensWithSubject<1.0 =-0.0001 =0.0017 centrality<0.0225 =0.0029 weightedCentrality<0.0135
    =-0.0046 coverage<0.8756 weightedCentrality<0.0626 =0.0005 =0.0031 =-0.002 passageRank<0.25
    =-0.0004 coverageWithTitle<0.3273 neighbours<0.2273 =-0.0005 centrality<0.0277
    passageScore<0.5467 =-0.001 weightedCentrality<0.0088 =0.002 =0.0069
    weightedCentrality<0.0237 =-0.0009 =0.0013 passageScore<0.5106 =-0.0009 centrality<0.0624
    =0.0024 isOnly<1.0 centrality<0.1765 weightedCentrality<0.0761 =-0.0004 =0.0014 phrase<0.3333
    =-0.0036 =0.0007 =0.0019 opensWithSubject<1.0 neighbours<0.3518 =-0.0004 passageScore<0.3999
    =-0.0008 isShort<0.25 novelty<0.8 =0.0017 coverage<0.8756 coverageWithTitle<0.0272 =-0.0002
    titleSimilarity<0.3333 =0.0012 =-0.0006 =-0.0025 =0.0024 passageScore<0.5106 definition<0.2
    coverage<0.5698 =-0.0003 =-0.0033 novelty<0.9091 =-0.0014 coverage<0.4045 =0.0001 =0.0093
    =0.0011 weightedCentrality<0.0532 passageScore<1.0 =-0.0004 coverageWithTitle<0.2784
    neighbours<0.0725 =-0.0012 centrality<0.0225 length<0.1823 =0.0037 =0.0108 =0.0
    centrality<0.0674 =0.0027 place<0.8571 =-0.0022 =0.0041 centrality<0.077 symbols<0.5
    weightedCentrality<0.0761 =0.0026 =0.0076 =0.0007 cue<0.4 neighbours<0.5925 =-0.0004 =0.0013
    =0.0014 passageRank<0.25 =-0.0004 novelty<0.8 centrality<0.0702 =0.0029 centrality<0.1395
    yesNoConclusion<1.0 =-0.0003 =0.0049 =0.0018 cue<1.0 centrality<0.1395 neighbours<0.2665
    =-0.0001 relativeBM25<0.6222 length<0.6523 =0.0012 =-0.0018 place<0.0769 =0.0016 =-0.001
    =-0.0014 length<0.4447 opensDefinition<1.0 =0.0023 =0.0062 =-0.0014 isOnly<1.0
    passageCoverage<0.7043 phrase<0.5 =-0.0004 =-0.0033 isLast<1.0 centrality<0.0144
    length<0.1484 =0.0007 numbers<1.0 =0.007 =0.0004 passageScore<0.9303 =0.0001
    centrality<0.1765 yesNoConclusion<1.0 =-0.0006 =0.0024 =-0.003 numbers<1.0 =0.0022 =0.0005
    centrality<0.0404 =-0.0006 symbols<0.5 =0.0016 =0.0003 weightedCentrality<0.1351
    passageScore<0.4372 =-0.0004 isLast<1.0 isFirst<1.0 relativeBM25<0.5276 =-0.0001
    passageRank<1.0 =-0.0024 titleSimilarity<0.5 =-0.0006 =0.0041 entities<1.0
    relativeBM25<0.6222 =-0.0001 =-0.0039 weightedCentrality<0.0459 =-0.0 coverage<0.4799 =0.0034
    =0.001 =0.0012 symbols<1.0 passageScore<0.2947 =-0.0025 =0.0022 =-0.0006
    passageCoverage<0.7642 passageScore<0.9728 isOnly<1.0 novelty<0.8947 titleSimilarity<0.2
    =-0.0006 =-0.0022 =-0.0003 =0.0004 passageCoverage<0.4281 =0.005 =0.0007 numbers<1.0
    neighbours<0.3083 novelty<0.9444 =0.0017 =-0.0002 coverage<0.6937 =0.0028 =-0.0001
    novelty<0.8333 =0.0013 coverage<0.8756 =-0.0004 titleSimilarity<0.5 =-0.0026 =0.0027
    weightedCentrality<0.1351 passageCoverage<0.7936 phrase<0.3333 isFirst<1.0 =-0.0004
    weightedCentrality<0.0459 =-0.0003 novelty<0.9375 =0.0005 =0.0043 =-0.0019 numbers<1.0
    place<1.0 titleSimilarity<0.0833 =0.0003 =0.0027 weightedCentrality<0.0162 isShort<0.25
    =-0.0007 =0.0049 =0.0037 novelty<0.8571 =0.0012 =-0.0007 symbols<1.0 =0.0019 =-0.0007
    opensWithSubject<1.0 neighbours<0.3083 =-0.0003 centrality<0.2005 passageScore<0.3999
    =-0.0006 centrality<0.0144 =0.0022 definition<0.2 coverage<0.096 =-0.0003 coverage<0.8756
    place<1.0 =0.0009 =0.0025 phrase<0.1666 =-0.0045 =0.0014 coverage<0.4799 =0.0001 =-0.0052
    =-0.0021 passageScore<0.6183 phrase<0.3333 =0.0002 =-0.0024 =0.0011 cue<1.0 centrality<0.2005
    weightedCentrality<0.1351 centrality<0.1395 weightedCentrality<0.0761 centrality<0.0702
    weightedCentrality<0.0358 =-0.0002 =0.001 =-0.0006 centrality<0.0811 passageRank<0.25
    =-0.0003 =0.0066 =0.0004 =-0.0012 coverageWithTitle<0.3273 =0.0071 =0.0013 phrase<0.3333
    bm25<0.2707 =-0.0011 =-0.0051 novelty<0.8 =0.0025 =-0.0025 =0.0011 passageRank<0.2 =-0.0004
    passageScore<0.4372 =-0.0004 coverageWithTitle<0.0724 =-0.0002 opensDefinition<1.0 isLast<1.0
    isOnly<1.0 novelty<1.0 place<0.0769 =0.001 yesNoConclusion<1.0 relativeBM25<0.3629 =0.0007
    =-0.0008 passageRank<0.5 =-0.0016 =0.0043 =0.0024 entities<1.0 =-0.0025 =0.0014
    coverageWithTitle<0.4488 =0.0037 =0.001 =0.0038 weightedCentrality<0.1351 centrality<0.1395
    passageRank<0.1666 relativeBM25<0.6222 =-0.0003 =-0.0018 passageScore<0.4372 =-0.0004
    weightedCentrality<0.0319 centrality<0.0277 =0.001 =-0.0004 coverage<0.5698 phrase<0.5
    centrality<0.0601 =0.0033 =0.0011 =-0.0042 entities<1.0 =-0.0037 =0.0002 bm25<0.1587 =-0.0006
    =-0.0031 symbols<1.0 =0.0016 =-0.0015 weightedCentrality<0.0964 passageRank<0.5
    passageScore<0.9303 =-0.0002 =-0.0018 coverageWithTitle<0.2304 =-0.0002 passageScore<0.5467
    =-0.0015 method<1.0 coverageWithTitle<0.6089 passageCoverage<0.5145 titleSimilarity<0.2
    =0.0017 =-0.0047 =0.0028 =0.0008 =-0.0019 novelty<0.9375 novelty<0.7272 =0.002 =0.0001
    newSymbols<1.0 =0.0016 passageCoverage<0.5813 =0.0112 =0.0027 neighbours<0.7689 isOnly<1.0
    centrality<0.2005 opensDefinition<1.0 =-0.0001 =0.0049 =-0.0015 weightedCentrality<0.0459
    =-0.0005 novelty<0.9375 centrality<0.0734 opensWithSubject<1.0 =0.0007 =0.0041
    weightedCentrality<0.0964 =-0.0011 =0.0011 =0.004 passageCoverage<0.5813 =-0.0013
    centrality<0.0144 novelty<0.9375 =-0.0009 =0.005 weightedCentrality<0.0123 =-0.0044 =0.0014
    novelty<0.7272 passageScore<0.5106 =-0.0016 place<0.5 =0.0 =0.0021 neighbours<0.3967 =-0.0003
    passageCoverage<0.6245 =-0.0005 coverage<0.6937 numbers<1.0 =0.002 coverageWithTitle<0.3273
    =-0.0008 =0.0017 passageCoverage<1.0 =0.0008 centrality<0.0225 novelty<0.9375 =-0.0017
    =0.0037 phrase<0.1666 passageScore<0.9303 =-0.0011 =-0.0053 =-0.0 passageRank<0.25 =-0.0003
    opensWithSubject<1.0 isLast<1.0 isLong<0.075 =0.0 =-0.0009 passageCoverage<0.5578 =-0.0004
    isLong<0.45 =0.0014 =-0.0025 passageScore<0.5467 =-0.0002 bm25<0.4165 length<0.077
    passageCoverage<0.6047 isOnly<1.0 =0.0017 =0.0057 =0.0017 =0.0006 length<-0.5798 =-0.0013
    place<0.0769 =0.0029 =0.0003 novelty<0.7272 length<-0.5798 =-0.0002 background<1.0 =0.0022
    phrase<0.3333 =0.0027 =-0.0035 neighbours<0.7689 entities<1.0 relativeBM25<0.6222 =-0.0003
    =-0.0033 isOnly<1.0 =-0.0001 weightedCentrality<0.0459 =-0.0004 novelty<0.9375 =0.0008 =0.004
    weightedCentrality<0.0002 =0.0028 weightedCentrality<0.0111 =-0.0026 coverageWithTitle<0.9083
    =0.0014 =-0.0014 isFirst<1.0 relativeBM25<0.3629 neighbours<0.7689 =-0.0001
    weightedCentrality<0.0196 centrality<0.0225 =0.0018 =-0.0029 =0.0037 centrality<0.1765
    =-0.0005 passageScore<0.8903 weightedCentrality<0.1351 =-0.0028 =0.0007 =-0.0047
    passageCoverage<0.5366 phrase<0.3333 =0.0 =-0.0025 symbols<0.5 weightedCentrality<0.0358
    =-0.0002 coverageWithTitle<0.6089 =0.0034 =0.0011 =0.0 coverageWithTitle<0.9083 entities<1.0
    relativeBM25<0.7203 =-0.0003 =-0.0032 symbols<1.0 isFirst<1.0 place<1.0 relativeBM25<0.4399
    =-0.0001 =-0.0013 passageCoverage<0.7043 =0.0001 =0.0016 coverageWithTitle<0.3273 =-0.0002
    novelty<0.9375 symbols<0.5 =0.0012 =-0.0001 =0.0029 =-0.0006 bm25<0.4165 background<1.0
    =0.0023 =-0.0026 =0.0004 weightedCentrality<0.1351 place<1.0 cue<1.0 coverage<0.4799 =-0.0001
    =-0.0006 definition<0.2 =-0.0002 =0.0031 passageCoverage<0.7043 =-0.0001 length<-1.0217
    =0.0047 weightedCentrality<0.0179 =-0.0005 coverage<0.5698 =0.0027 =0.0004
    passageCoverage<0.4721 =-0.0021 symbols<1.0 passageCoverage<0.6047 passageRank<0.25 =0.0015
    =0.0063 =0.0014 =-0.0008 numbers<1.0 passageCoverage<0.7642 phrase<0.5 isOnly<1.0 =-0.0002
    passageScore<0.2947 =-0.0008 isShort<0.25 =0.0021 =-0.0028 passageCoverage<0.6488 =-0.0037
    =0.0002 centrality<0.0144 =0.0023 weightedCentrality<0.0179 =-0.0005 passageScore<0.9303
    =0.0019 aim<1.0 =0.0006 =-0.0053 passageCoverage<1.0 =-0.0001 centrality<0.1395 =-0.0005
    =-0.0035 weightedCentrality<0.1351 isTopPassage<1.0 symbols<0.25 =0.0001 bm25<0.4165 =-0.0003
    =-0.002 yesNoConclusion<1.0 aim<1.0 titleSimilarity<0.3333 relativeBM25<0.9414 numbers<1.0
    neighbours<0.0725 =-0.001 =0.0019 bm25<0.3303 =-0.0007 =-0.0042 coverageWithTitle<0.5192
    =0.0071 =0.001 isOnly<1.0 =0.0026 =-0.003 =-0.003 =0.0034 =0.0008 passageCoverage<0.7043
    phrase<0.5 isOnly<1.0 =-0.0002 =0.0005 =-0.0034 numbers<1.0 centrality<0.0277 length<0.1484
    =0.0013 isTopPassage<1.0 =-0.001 =0.0057 isOnly<1.0 =0.0002 =0.0017 passageCoverage<0.9491
    isFirst<1.0 =-0.0001 =0.0017 centrality<0.1395 titleSimilarity<0.3333 =-0.0004 =0.0022
    bm25<0.1906 =0.0005 =-0.0045 weightedCentrality<0.1351 neighbours<0.4463 =-0.0001
    passageCoverage<0.7043 weightedCentrality<0.0319 =-0.0009 neighbours<0.5925 =-0.0007 =0.0011
    length<0.2469 relativeBM25<0.6222 weightedCentrality<0.0162 weightedCentrality<0.0002
    length<0.1133 length<-1.0217 =0.0034 =-0.001 =0.0071 =-0.0008 =0.0029
    weightedCentrality<0.0002 =0.004 =0.0 length<0.2776 =-0.0031 =0.0005 =0.0013
    passageCoverage<0.7936 novelty<0.9091 centrality<0.266 passageRank<1.0 titleSimilarity<0.2
    finding<1.0 =-0.0005 =0.001 =-0.0015 =0.001 =-0.003 coverage<0.4799 =-0.0
    passageCoverage<0.6047 centrality<0.0924 =0.0012 =0.0074 =-0.0004 novelty<0.9167
    centrality<0.0811 =0.0019 symbols<1.0 =0.0009 neighbours<0.5925 =-0.0024 =0.0024 =-0.0001
    neighbours<0.5925 isOnly<1.0 centrality<0.2005 =-0.0001 coverage<0.2223 =-0.0003 =-0.0023
    entities<1.0 =-0.0014 passageCoverage<0.3805 =-0.0007 cue<0.4 passageCoverage<0.4721 =0.0026
    length<-0.821 centrality<0.0924 =0.0014 =-0.0045 =0.0007 length<0.392 =0.0024 =-0.0004
    passageCoverage<0.4492 =-0.0018 bm25<0.3303 =0.0014 =-0.0 place<1.0 isOnly<1.0
    relativeBM25<0.4399 =-0.0001 place<0.0769 centrality<0.0225 =0.0031 =-0.0 centrality<0.0404
    passageScore<0.8537 =-0.0019 =0.0013 =-0.0015 centrality<0.0404 =-0.0008
    passageCoverage<0.9491 passageCoverage<0.8268 =0.0006 =0.0026 phrase<0.3333 =-0.0031 =0.0011
    centrality<0.1765 passageScore<0.4372 =-0.0002 =0.0009 =-0.0017 centrality<0.1765 cue<0.4
    bm25<0.4165 =0.0 phrase<0.1666 centrality<0.0144 =0.0006 =-0.0038 =0.0006 =0.0004
    titleSimilarity<0.3333 coverageWithTitle<0.1461 =-0.0001 novelty<0.8571 place<0.5
    novelty<0.7272 =-0.0003 =-0.0036 =0.0004 cue<0.4 passageCoverage<0.5813 =-0.0012 =-0.0042
    symbols<0.75 =0.0023 =-0.0036 =0.0027 weightedCentrality<0.1351 =-0.0 neighbours<0.3518
    isOnly<1.0 novelty<0.8 =0.0007 =-0.0022 length<-1.0217 bm25<0.4165 =-0.0051 =0.0031
    coverageWithTitle<0.6089 =0.0032 numbers<1.0 newSymbols<1.0 =0.0031 =-0.0033 =-0.0015
    coverage<0.6937 newSymbols<1.0 =0.0024 =0.0074 passageScore<0.8184 =0.004 passageRank<0.5
    =-0.0029 =0.0016 weightedCentrality<0.0964 =-0.0001 novelty<0.9375 novelty<0.7272 bm25<0.2707
    isOnly<1.0 =0.0007 =0.0074 =0.0009 isShort<0.25 cue<1.0 novelty<0.9091 =-0.0005 phrase<0.3333
    definition<0.2 =0.0011 =-0.0047 =0.0045 =0.0014 =0.004 passageRank<0.5 newSymbols<1.0
    passageRank<0.1666 =-0.001 =0.0034 =0.0071 =-0.0013 opensDefinition<1.0 cue<0.4 isLast<1.0
    =-0.0001 passageScore<0.4372 =-0.0003 weightedCentrality<0.0162 weightedCentrality<0.0002
    =0.001 =-0.0008 titleSimilarity<0.0833 coverage<0.5698 coverage<0.096 =0.0013 =0.0032 =0.0004
    newSymbols<1.0 =-0.0012 =0.0018 weightedCentrality<0.0626 =0.0001 background<1.0 =0.0014
    =-0.0012 place<0.3333 =0.0057 =0.0018 neighbours<0.3967 =-0.0001 weightedCentrality<0.1351
    centrality<0.1765 passageScore<0.3999 =-0.0007 weightedCentrality<0.0319 centrality<0.0404
    titleSimilarity<0.0833 numbers<1.0 =0.0024 =-0.0001 =-0.0005 =-0.0014 centrality<0.0861
    titleSimilarity<0.0833 relativeBM25<0.7203 symbols<0.25 =0.0054 =0.0023 =0.0006 =-0.0 =0.0
    =-0.0034 phrase<0.1666 =0.0038 =0.0003 weightedCentrality<0.1351 centrality<0.1395
    weightedCentrality<0.0964 centrality<0.0861 weightedCentrality<0.0761 =0.0 symbols<0.5
    =0.0043 =0.0004 coverage<0.3353 =-0.0 =-0.0015 centrality<0.0861 =0.006 =0.0008
    relativeBM25<0.3629 =-0.0004 =-0.0024 centrality<0.2005 =0.0016 length<-0.6539 =0.0025
    symbols<0.5 =-0.0022 phrase<0.1666 =-0.0017 =0.0021 centrality<0.077 relativeBM25<0.9414
    coverage<0.8756 coverageWithTitle<0.1847 =-0.0001 passageCoverage<0.8268 =0.0002 =0.0023
    centrality<0.0349 =0.0013 passageScore<0.8537 =-0.0004 =-0.0044 =0.0017 newSymbols<1.0
    numbers<1.0 =-0.0001 passageCoverage<1.0 =-0.0006 =-0.0022 titleSimilarity<0.3333 aim<1.0
    =-0.0002 =0.0034 passageScore<0.4372 =-0.0015 =0.0039 cue<1.0 neighbours<0.3518 =-0.0001
    weightedCentrality<0.0149 =-0.0005 coverage<0.8756 =0.0008 relativeBM25<0.8229
    weightedCentrality<0.0532 =-0.0058 =-0.0013 =0.0005 definition<0.2 passageRank<0.25
    novelty<0.875 =-0.0022 =0.0005 isLong<0.075 =0.0019 =-0.0023 neighbours<0.0166
    coverage<0.8756 novelty<0.8947 =0.0025 =0.0083 =0.0019 =0.0001 passageCoverage<0.7642
    =-0.0001 titleSimilarity<0.3333 numbers<1.0 passageScore<0.9303 neighbours<0.3967
    relativeBM25<0.2324 =-0.0001 =0.0015 =0.0026 aim<1.0 isShort<0.0833 =0.0004 =-0.0016 =-0.005
    definition<0.2 =-0.0003 centrality<0.0494 =0.0006 relativeBM25<0.1763 =-0.0002 =-0.005
    passageScore<0.7856 =-0.0003 length<-0.3285 =-0.0005 =0.0028 cue<0.4 bm25<0.4165
    passageCoverage<0.8268 phrase<0.5 =-0.0001 passageCoverage<0.673 =-0.0034 =0.001
    novelty<0.9091 centrality<0.2005 method<1.0 background<1.0 centrality<0.0557 =0.004 =0.0018
    =-0.0012 =-0.0019 =-0.0025 =0.0 phrase<0.1666 isLong<0.075 novelty<0.8333 =-0.0002 =-0.004
    =0.0019 =0.0001 =0.0004 weightedCentrality<0.0459 =-0.0001 centrality<0.0811
    weightedCentrality<0.0761 passageScore<0.2947 =-0.0009 centrality<0.0515 =0.0032
    phrase<0.3333 bm25<0.4165 =0.0018 =-0.0012 bm25<0.3303 =-0.002 =0.001 phrase<0.5 =0.0055
    =0.0011 weightedCentrality<0.0761 =-0.0009 centrality<0.1143 bm25<0.2707 =0.0025 =0.0004
    cue<0.4 =-0.0004 =0.0008 neighbours<0.7689 novelty<0.7272 place<0.3 =-0.0006
    passageScore<0.3293 =-0.0015 place<0.8889 =0.0012 =0.0034 numbers<1.0 passageScore<0.4372
    =-0.0002 entities<1.0 phrase<0.5 =-0.0002 =-0.0046 =0.0005 passageScore<0.7552 =-0.0001
    titleSimilarity<0.0833 =-0.0007 passageScore<0.9728 =-0.0008 =0.0021 passageScore<0.5106
    =-0.0018 =0.0009 isOnly<1.0 centrality<0.1765 weightedCentrality<0.0761 centrality<0.0861
    weightedCentrality<0.0319 =-0.0001 phrase<0.3333 passageCoverage<0.6047 =0.0002
    coverageWithTitle<0.5192 weightedCentrality<0.0626 centrality<0.0578 =0.0039 =0.0006 =0.0063
    =0.0005 =-0.0007 =-0.0007 coverageWithTitle<0.1847 =0.0051 =0.0007 coverageWithTitle<0.2784
    =-0.0003 =-0.002 centrality<0.1765 =0.0003 =0.0021 cue<0.4 bm25<0.2707
    coverageWithTitle<0.9083 =0.0 =0.0025 passageRank<0.3333 symbols<0.25 passageScore<0.474
    =-0.0027 =0.0014 =-0.0022 novelty<0.9167 =0.0001 symbols<0.25 =-0.005 =-0.001
    passageScore<0.474 novelty<0.8571 =-0.0018 bm25<0.2707 =0.0001 =0.0045 length<0.1133
    coverageWithTitle<0.2784 =-0.0 =0.0016 =0.0002 opensDefinition<1.0 entities<1.0
    relativeBM25<0.7203 =-0.0002 passageScore<0.474 =0.0019 passageScore<1.0 =-0.0042 =0.0001
    weightedCentrality<0.0626 =-0.0 centrality<0.0674 =0.0044 neighbours<0.5925 novelty<0.9091
    =-0.0003 centrality<0.0861 =0.0033 newSymbols<1.0 =-0.0004 =0.0025 definition<0.2 =0.0018
    passageScore<0.8537 =0.0022 =-0.004 =0.0028 weightedCentrality<0.1351 centrality<0.1395
    neighbours<0.3083 =-0.0001 passageScore<0.4372 =-0.0004 coverage<0.5698
    weightedCentrality<0.0532 centrality<0.0144 =0.0022 weightedCentrality<0.0123 =-0.0012
    =0.0007 =0.0028 =-0.0002 relativeBM25<0.2324 =-0.0002 =-0.0018 symbols<1.0 novelty<0.9444
    =0.0009 =0.0049 bm25<0.2707 =0.0027 isOnly<1.0 =0.0001 =-0.0043 weightedCentrality<0.1351
    titleSimilarity<0.2 =0.0 passageScore<1.0 phrase<0.1666 definition<0.2 =-0.0002
    passageScore<0.8903 =-0.001 =-0.0073 =-0.0024 =0.0013 symbols<1.0 isOnly<1.0
    neighbours<0.3083 =-0.001 newSymbols<1.0 =0.0005 length<-0.0409 =0.0075 =0.001 =0.0021
    definition<0.2 relativeBM25<0.8229 =0.0019 =-0.0014 =-0.007 neighbours<0.7689 passageRank<0.2
    relativeBM25<0.8229 =-0.0001 =-0.0017 passageScore<0.9303 weightedCentrality<0.0761 =0.0001
    novelty<0.9091 =0.0008 =0.0024 titleSimilarity<0.0833 place<0.1818 novelty<0.8 =-0.0048
    =-0.0011 yesNoConclusion<1.0 =-0.0004 =0.0024 =0.0013 passageCoverage<0.7043 =-0.0004
    method<1.0 passageScore<0.7552 =0.0035 =0.001 =-0.0024 cue<1.0 =-0.0 opensWithSubject<1.0
    place<1.0 newSymbols<1.0 novelty<0.8 =-0.0029 =-0.0005 passageScore<0.474 =-0.0014 =0.0023
    =0.0017 coverageWithTitle<0.7326 coverage<0.4045 =0.0007 =0.0036 passageScore<0.8537
    passageRank<0.25 phrase<0.5 =-0.0011 =0.0027 =0.0044 opensDefinition<1.0 length<-0.4463
    =-0.0043 =-0.0006 =0.0026 relativeBM25<0.6222 coverage<0.6937 coverageWithTitle<0.7326 =-0.0
    =0.0019 neighbours<0.0166 =0.0003 =-0.0055 novelty<0.7272 centrality<0.0702 =0.0029 =-0.0001
    relativeBM25<0.9414 bm25<0.4165 centrality<0.2005 coverage<0.8756 =-0.0007 =0.0015
    coverage<0.6937 =-0.0043 =0.0 neighbours<0.0725 =-0.0009 =-0.0027 novelty<0.9375 =-0.0004
    =0.003 entities<1.0 relativeBM25<0.6222 =-0.0002 =-0.0018 opensDefinition<1.0
    centrality<0.2005 bm25<0.3303 =0.0002 phrase<0.3333 =-0.0013 =0.0006 isShort<0.25
    phrase<0.3333 coverage<0.8756 relativeBM25<0.8229 isOnly<1.0 =-0.0008 =0.0027 =-0.0038
    =-0.0053 neighbours<0.7689 neighbours<0.0166 =0.0008 =-0.0026 =0.0034 =0.0024 =0.002
    neighbours<0.3083 =-0.0002 weightedCentrality<0.1351 passageCoverage<0.7043 passageRank<1.0
    =-0.0005 =0.0015 coverage<0.6937 numbers<1.0 =0.0016 coverageWithTitle<0.2304 neighbours<0.5
    =0.0002 cue<0.2 =-0.0031 =0.0013 =0.0013 passageCoverage<0.9491 =0.0007
    weightedCentrality<0.0002 =0.0014 weightedCentrality<0.0459 =-0.004 =-0.0014 newSymbols<1.0
    =0.001 =0.004 opensDefinition<1.0 weightedCentrality<0.0964 centrality<0.0924
    weightedCentrality<0.0532 =0.0 symbols<0.5 coverageWithTitle<0.6089 =0.0029 =0.0007 =-0.0003
    bm25<0.0818 =0.0 =-0.0011 centrality<0.1012 =0.0035 passageScore<0.6899 neighbours<0.5
    =0.0008 novelty<0.9091 =0.0012 =0.0069 novelty<0.8 =0.0006 =-0.001 symbols<0.5 =0.0042
    =-0.0017 length<0.2469 opensDefinition<1.0 weightedCentrality<0.0135 =-0.0002 =0.0002 =0.0021
    coverage<0.5698 coverageWithTitle<0.9083 =-0.0001 =0.0034 phrase<0.5 relativeBM25<0.9414
    bm25<0.4165 =-0.0016 isLong<0.075 =-0.0062 =-0.0006 weightedCentrality<0.0088 =0.0042
    passageRank<1.0 =0.0012 =-0.0027 passageRank<0.1666 =-0.0024 coverageWithTitle<0.7326
    =-0.0013 =0.0012 cue<0.4 passageCoverage<0.8268 =-0.0002 novelty<0.9091 =0.0009
    coverage<0.5698 coverageWithTitle<0.1847 =-0.0001 =0.0018 length<0.392 titleSimilarity<0.5
    =-0.0043 =0.001 =0.0008 coverageWithTitle<0.4488 =-0.0001 novelty<0.8571
    coverageWithTitle<0.5192 =0.0024 passageCoverage<0.6245 =-0.0032 =0.0003 length<0.392
    passageCoverage<0.9491 =0.0038 =0.0007 =-0.0001 passageCoverage<0.8268 phrase<0.5 =-0.0
    passageCoverage<0.673 =-0.0031 =0.0003 phrase<0.1666 centrality<0.0349
    weightedCentrality<0.0123 =0.0003 relativeBM25<0.6222 =0.0041 =-0.0006 relativeBM25<0.4399
    weightedCentrality<0.0358 =-0.0003 =0.0022 passageCoverage<1.0 =0.0012 numbers<1.0
    weightedCentrality<0.1351 =-0.0021 =0.0025 definition<0.2 =-0.0024 =-0.0069 =0.001
    novelty<0.7272 passageScore<0.3293 =-0.0016 place<0.5 =-0.0003 bm25<0.2707 =0.0038
    passageCoverage<0.5578 =-0.0031 =0.0011 centrality<0.1143 weightedCentrality<0.0761 =-0.0
    novelty<0.9286 passageRank<0.2 =-0.0009 =0.0012 bm25<0.3303 =0.0048 =-0.001 novelty<0.9444
    length<-1.0217 =0.0034 =-0.001 isOnly<1.0 =0.0001 =0.0052 isOnly<1.0 coverage<0.5698 =0.0
    passageRank<0.5 passageScore<0.9303 cue<0.4 passageRank<0.1666 =-0.0032
    passageCoverage<0.7642 =-0.0024 passageScore<0.7552 =0.0018 =-0.0011 =0.0007 =-0.0045
    =-0.0001 passageRank<0.2 =-0.0003 entities<1.0 =-0.0012 passageScore<0.2947 =-0.0008
    passageScore<0.8537 weightedCentrality<0.0319 =-0.0008 =0.0027 =0.0005 centrality<0.077
    weightedCentrality<0.0626 =0.0 centrality<0.0578 =0.0062 phrase<0.3333 symbols<0.5 =0.004
    passageRank<0.5 =-0.0004 =0.0038 =-0.0002 passageCoverage<0.9491 weightedCentrality<0.0964
    bm25<0.1047 =-0.0 =-0.0009 =0.0005 symbols<0.5 =-0.0002 bm25<0.1906 =0.0006 phrase<0.5
    passageRank<0.25 =-0.0063 =-0.0023 =-0.0009 length<0.2469 weightedCentrality<0.1351 =0.0
    cue<0.2 passageCoverage<0.5813 passageCoverage<0.4914 length<-0.1278 =-0.0014 =0.0048
    =-0.0038 length<-0.0834 =0.0018 =-0.0004 relativeBM25<0.8229 place<0.4 =-0.0003 =0.0052
    =0.0009 novelty<0.8947 conclusion<1.0 =-0.0014 =0.0011 weightedCentrality<0.0761 =-0.0002
    symbols<0.75 =0.0026 =0.0 passageRank<0.1666 relativeBM25<0.7203 coverageWithTitle<0.6089
    =-0.0 =-0.0018 =-0.0017 isFirst<1.0 relativeBM25<0.5276 =0.0 isLast<1.0
    weightedCentrality<0.0015 =0.0014 neighbours<0.0463 =-0.0 =-0.0018 titleSimilarity<0.0833
    novelty<0.9167 =0.0017 novelty<0.9375 =-0.003 =0.0012 =-0.0011 weightedCentrality<0.0459
    =-0.0001 novelty<0.9375 =0.0004 =0.0029 titleSimilarity<0.0833 isLast<1.0 =-0.0 =0.0005
    passageRank<1.0 phrase<0.1666 passageCoverage<0.9491 coverage<0.4799 neighbours<0.5925
    =-0.0002 =-0.0021 centrality<0.0578 =-0.0007 neighbours<0.5925 place<0.25 =-0.002 =0.0034
    =0.0069 =-0.002 =-0.0017 titleSimilarity<0.5 bm25<0.1906 =0.0013 =-0.0012 centrality<0.0378
    =0.0039 =0.0008 entities<1.0 coverageWithTitle<0.385 =-0.0001 passageScore<1.0
    passageScore<0.6899 =-0.001 symbols<0.5 =-0.0007 =-0.0045 coverageWithTitle<0.6089 =0.0027
    =-0.0008 symbols<0.75 weightedCentrality<0.0358 =-0.0001 bm25<0.0044 =0.0022 isOnly<1.0
    =-0.0001 newSymbols<1.0 passageScore<0.2614 =-0.0008 passageScore<0.8903 =0.0021 =0.0003
    =-0.0009 =-0.0002 bm25<0.2707 weightedCentrality<0.0626 =0.0 passageCoverage<0.6245
    newSymbols<1.0 =-0.0005 passageCoverage<0.3547 =-0.0019 novelty<0.8947 =0.0012 =0.0047
    centrality<0.2005 =0.0028 =-0.0021 novelty<0.875 =0.0 weightedCentrality<0.0067 =0.0018
    weightedCentrality<0.0459 bm25<0.4165 passageRank<0.25 =-0.0042 =-0.0003 =-0.0067
    length<-0.1278 =-0.0029 =-0.0004 titleSimilarity<0.2 length<0.2469 weightedCentrality<0.0403
    =-0.0 centrality<0.0624 symbols<0.5 passageScore<0.2614 =0.0002 =0.0041 =0.0006
    centrality<0.1143 weightedCentrality<0.0761 =-0.0001 centrality<0.077 =0.005 =0.0012 =-0.0003
    passageScore<0.5467 weightedCentrality<0.1351 =0.0001 =0.0039 =-0.0007 passageScore<1.0
    novelty<0.875 =-0.0018 =-0.0005 =0.0012 opensDefinition<1.0 passageRank<0.1666 novelty<0.9167
    passageCoverage<0.4721 =-0.0003 =-0.0014 weightedCentrality<0.0532 coverage<0.5698 =-0.0001
    =-0.0034 neighbours<0.5 =0.0003 =0.0051 weightedCentrality<0.0099 =-0.0003 coverage<0.5698
    passageCoverage<0.8926 =0.0001 neighbours<0.0725 =-0.0005 numbers<1.0 =0.0028 =0.0007
    =-0.0002 novelty<0.8333 =-0.0008 =0.003 centrality<0.0702 weightedCentrality<0.0626 =0.0
    cue<0.4 =0.0014 =0.0051 weightedCentrality<0.0964 =-0.0005 centrality<0.1012 =0.0029
    passageCoverage<1.0 passageCoverage<0.7936 phrase<0.5 newSymbols<1.0 opensWithSubject<1.0
    =-0.0015 cue<0.4 passageCoverage<0.4492 =0.0028 =-0.0009 =0.0028 =0.0017 passageScore<0.9728
    =-0.0033 =0.0013 =0.0018 =-0.001 weightedCentrality<0.1351 symbols<0.25
    weightedCentrality<0.0403 =-0.0 coverage<0.0574 weightedCentrality<0.0532 =0.0009 =0.0062
    passageScore<0.9303 =0.0009 =-0.0007 =-0.0002 passageScore<0.3293 =-0.0029 bm25<0.2707
    newSymbols<1.0 =0.0011 =0.0048 newSymbols<1.0 numbers<1.0 =0.0015 =-0.0007 numbers<1.0
    =-0.0028 place<0.375 =0.0035 =-0.0007 centrality<0.0861 weightedCentrality<0.0761
    weightedCentrality<0.0214 =-0.0001 coverage<0.5698 passageCoverage<0.673 =0.0002
    neighbours<0.2665 =0.0006 titleSimilarity<0.0833 centrality<0.0578 =0.005
    weightedCentrality<0.0403 =-0.0001 =0.0039 =0.0008 novelty<0.9167 =0.0001
    weightedCentrality<0.0459 =-0.0037 =-0.0002 passageRank<0.25 =-0.0003
    coverageWithTitle<0.6089 =0.0066 =0.0018 =-0.0003 centrality<0.0144 coverageWithTitle<0.9083
    coverageWithTitle<0.6089 =0.0004 =-0.0024 length<0.077 =-0.0002 =0.004 titleSimilarity<0.2
    isLast<1.0 isTopPassage<1.0 =0.0001 aim<1.0 method<1.0 =-0.0001 coverageWithTitle<0.1101
    =-0.0011 =-0.0047 place<0.25 =-0.0059 =-0.0007 =0.0005 newSymbols<1.0 =-0.0005
    centrality<0.1143 =-0.0004 =0.004 length<0.3365 passageCoverage<0.6245
    coverageWithTitle<0.6089 =-0.0001 =-0.0031 novelty<0.8 length<-0.5798 =-0.0005
    centrality<0.0624 =0.0037 =0.0009 bm25<0.3303 neighbours<0.1283 isOnly<1.0 =-0.0002 =0.0025
    titleSimilarity<0.0833 centrality<0.1765 =0.0013 =-0.0018 =-0.0005 newSymbols<1.0
    opensDefinition<1.0 =-0.0006 =0.0025 =-0.0031 =-0.0002 opensDefinition<1.0 centrality<0.1395
    weightedCentrality<0.0964 centrality<0.077 weightedCentrality<0.0761 =0.0 passageRank<0.25
    =-0.0001 =0.0053 =-0.0004 novelty<0.9091 phrase<0.5 passageScore<0.2947 =-0.0024
    novelty<0.8571 =0.0024 =-0.0001 =-0.0006 length<0.3365 =0.0055 phrase<0.5 =-0.0011 =0.0043
    =-0.0004 length<0.1133 =0.003 =-0.0022 centrality<0.266 weightedCentrality<0.1351
    centrality<0.0861 weightedCentrality<0.0761 opensDefinition<1.0 =0.0 =0.0043 symbols<0.5
    =0.0039 =0.0008 =-0.0004 passageCoverage<0.9491 passageRank<0.25 =0.0002 =0.0024 symbols<0.25
    =0.0022 =-0.0013 phrase<0.3333 coverage<0.4045 =-0.0004 passageRank<0.5 =-0.0059 =-0.0005
    isOnly<1.0 =-0.0006 =0.0038 novelty<0.7272 length<-0.2744 =0.0 length<-0.0834 =0.0026
    relativeBM25<0.8229 =0.0021 passageRank<0.3333 =-0.0033 =0.0008 coverage<0.5698 =0.0
    relativeBM25<0.9414 passageScore<0.8903 novelty<0.875 =0.0004 =-0.001 titleSimilarity<0.3333
    relativeBM25<0.8229 =-0.0035 =-0.0011 length<-0.0409 =-0.0026 =0.0016 newSymbols<1.0 =0.0008
    =-0.0015 weightedCentrality<0.1351 centrality<0.1395 =0.0001 bm25<0.1587 neighbours<0.5
    =0.0001 =-0.0024 novelty<0.9444 length<-0.5108 =0.0005 =-0.0025 =0.0008 novelty<0.9091
    neighbours<0.7689 length<0.4447 =0.0002 novelty<0.8333 =0.0007 =-0.0041 =0.0033
    length<-0.0834 =-0.0001 relativeBM25<0.7203 centrality<0.2005 =0.0079 =0.0016 =0.0012
    relativeBM25<0.4399 =0.0 passageRank<0.3333 symbols<0.5 =-0.0003 relativeBM25<0.8229 =-0.0008
    =-0.002 aim<1.0 background<1.0 isShort<0.0833 relativeBM25<0.9414 opensDefinition<1.0
    =-0.0001 =0.0047 titleSimilarity<0.5 entities<1.0 =-0.0026 =0.0009 =0.003 =-0.0012 =-0.0017
    passageRank<1.0 =-0.0003 place<0.3 =-0.0069 =-0.0013 passageCoverage<0.7043 phrase<0.5
    =-0.0001 =-0.0029 passageScore<0.9303 neighbours<0.3083 phrase<0.5 =-0.0002 =0.0014
    length<-0.0409 weightedCentrality<0.0288 length<-0.821 =0.0042 =-0.0003 passageScore<0.6899
    =0.0057 =0.0018 weightedCentrality<0.0179 =-0.0013 =0.0007 titleSimilarity<0.0833
    opensDefinition<1.0 =-0.0005 =0.0035 length<-0.3285 =-0.001 =0.0015 place<0.5 =-0.0001
    passageRank<0.1666 passageScore<0.8903 =-0.0001 =-0.0026 titleSimilarity<0.0833
    neighbours<0.5 =0.0002 place<0.5556 relativeBM25<0.5276 =0.0045 =0.001 passageScore<0.9728
    =0.0013 finding<1.0 novelty<0.8571 bm25<0.2707 =0.0056 =0.0002 relativeBM25<0.6222 =0.0006
    =-0.0027 =-0.0031 passageScore<0.7552 =-0.0006 =0.0004 cue<0.4 centrality<0.0624
    novelty<0.8333 passageScore<0.7216 =0.0001 =0.0021 =0.0001 relativeBM25<0.3629 =0.0 cue<0.2
    novelty<0.7272 numbers<1.0 =-0.0004 =0.0015 =-0.0006 =-0.0024 isLong<0.2 titleSimilarity<0.2
    coverageWithTitle<0.3273 =0.0001 passageScore<0.8903 =0.0015 =0.0002 novelty<0.875 =-0.0018
    =0.0006 =-0.0009 centrality<0.0144 passageCoverage<0.673 =-0.0002 =0.0016 passageScore<0.9303
    passageCoverage<0.8571 =0.0 coverageWithTitle<0.1101 =0.0 coverage<0.5698 =0.0036
    phrase<0.1666 =-0.001 =0.0016 coverage<0.8756 yesNoConclusion<1.0 =-0.0002 passageRank<1.0
    =-0.0025 =0.0034 passageScore<1.0 symbols<0.5 =-0.0016 =-0.005 phrase<0.1666 =-0.0028 =0.0008
    entities<1.0 coverage<0.5698 neighbours<0.5925 =-0.0001 definition<0.2 =-0.001 =-0.0041
    passageScore<0.8903 length<-0.1278 =-0.0004 =-0.0039 =0.0003 neighbours<0.5 =0.0
    passageScore<0.3999 =-0.0011 passageScore<0.6183 coverage<0.2223 length<-0.5798 =0.0033
    =-0.0007 =0.003 isFirst<1.0 =0.0 coverage<0.1738 =-0.0006 =0.0016 weightedCentrality<0.0964
    =0.0 bm25<0.3303 isFirst<1.0 =0.0003 length<-0.2744 bm25<0.2275 =-0.002 length<-0.5798
    bm25<0.2707 =0.0061 =0.0009 =-0.0005 phrase<0.1666 =0.0033 coverageWithTitle<0.4488 =-0.0016
    bm25<0.2707 =0.0036 =0.0002 length<-0.0834 =0.001 coverageWithTitle<0.9083 phrase<0.1666
    =-0.0036 =-0.0003 =0.0008 cue<1.0 centrality<0.0924 =0.0001 definition<0.2 =-0.0001
    passageCoverage<0.7336 =-0.0034 =-0.0001 isLong<0.075 definition<0.2 =0.0005 coverage<0.5698
    relativeBM25<0.5276 =0.0009 =0.0055 numbers<1.0 length<-0.1278 =0.0006 =0.0043
    isTopPassage<1.0 =-0.0028 =0.0021 relativeBM25<0.5276 =0.0004 centrality<0.0811 =-0.0054
    =-0.0009 weightedCentrality<0.0761 phrase<0.3333 relativeBM25<0.9414 coverage<0.8756 =-0.0
    titleSimilarity<0.3333 =-0.0027 =0.0009 length<0.0392 length<-0.1278 passageCoverage<0.9491
    =0.0029 =-0.0011 =-0.0024 =0.0027 passageCoverage<0.673 relativeBM25<0.8229 =-0.001 =-0.0039
    =0.0001 neighbours<0.5925 =0.0001 passageCoverage<1.0 passageCoverage<0.4492 =-0.0018 =0.0023
    =-0.0001 weightedCentrality<0.1351 centrality<0.1395 weightedCentrality<0.0532 =-0.0001
    centrality<0.077 weightedCentrality<0.0761 titleSimilarity<0.3333 =0.0015 =-0.001 =0.0043
    =-0.0 relativeBM25<0.2324 =-0.0 =-0.0015 passageCoverage<0.3805 =-0.0043 symbols<0.25
    =-0.0002 entities<1.0 =-0.0017 passageCoverage<1.0 =0.0024 passageScore<0.9303 =0.0019
    cue<0.4 =0.0004 =-0.0036 neighbours<0.3083 =-0.0 bm25<0.4165 weightedCentrality<0.0319
    centrality<0.0349 passageScore<0.9728 titleSimilarity<0.2 =0.0008 =-0.0018 =0.0022
    neighbours<0.5 =-0.0001 =-0.0019 passageScore<0.3293 =-0.001 centrality<0.0624
    titleSimilarity<0.0833 =0.0037 =-0.0001 weightedCentrality<0.0532 =-0.001 newSymbols<1.0
    centrality<0.1012 =0.0018 =-0.0002 =0.0026 =-0.0008 centrality<0.2005 entities<1.0 phrase<0.5
    =-0.0002 =-0.0028 centrality<0.0144 passageRank<1.0 =-0.0001 =0.0016 =0.0 phrase<0.3333
    bm25<0.2707 =-0.0005 bm25<0.3303 =-0.0065 neighbours<0.3518 length<-0.0409 =-0.0018 =-0.006
    =0.001 neighbours<0.0166 phrase<0.5 =0.0038 =0.0 neighbours<0.3083 =-0.0038 =-0.0001
    bm25<0.3303 isLong<0.45 weightedCentrality<0.0214 =-0.0001 novelty<0.9375 passageRank<0.25
    relativeBM25<0.8229 =-0.0001 =-0.0021 =0.0004 relativeBM25<0.5276 =0.0005 passageRank<0.5
    =0.0036 =-0.0002 =-0.001 relativeBM25<0.8229 cue<0.4 =-0.0019 =0.0002 symbols<1.0
    coverage<0.6937 novelty<0.875 =-0.0004 =-0.0049 =0.0004 =-0.0015 passageRank<0.1666
    relativeBM25<0.6222 =-0.0 symbols<0.5 passageCoverage<0.5366 =-0.002 =0.0007 =-0.0022
    novelty<0.8333 aim<1.0 =0.0006 =-0.0028 bm25<0.4165 coverageWithTitle<0.9083 =0.0
    novelty<0.9444 =0.0034 =0.0008 relativeBM25<0.7203 =-0.0047 coverageWithTitle<0.9083 =-0.0028
    opensDefinition<1.0 symbols<0.75 =-0.0009 =0.0013 =0.0026 opensDefinition<1.0 place<0.3333
    passageScore<0.9728 =-0.0001 =-0.0006 novelty<0.7272 passageScore<0.5817 relativeBM25<0.7203
    =0.0001 centrality<0.1143 =-0.0001 =-0.0051 conclusion<1.0 passageScore<0.8537 =0.0018
    background<1.0 =0.0006 =-0.0029 =0.0039 =0.0001 symbols<0.5 centrality<0.1395
    centrality<0.0924 =0.0032 =-0.0018 =0.0058 =-0.0009 relativeBM25<0.6222 =0.0 entities<1.0
    passageCoverage<0.7936 weightedCentrality<0.0532 =-0.001 =-0.0037 =0.0014 passageRank<0.1666
    weightedCentrality<0.0459 passageCoverage<0.5145 =-0.0009 =-0.0044 =-0.0006
    passageCoverage<1.0 passageCoverage<0.8571 weightedCentrality<0.0403 =-0.001 =0.0003 =0.0019
    centrality<0.0451 weightedCentrality<0.0358 titleSimilarity<0.5 =-0.0004 =0.0032 =0.0042
    =-0.0009 length<0.2469 cue<1.0 coverageWithTitle<0.9083 centrality<0.266 isFirst<1.0 =-0.0
    definition<0.2 coverageWithTitle<0.385 =-0.0001 =0.0011 relativeBM25<0.7203 =0.0 =-0.0035
    =-0.0009 passageRank<0.2 centrality<0.1395 =-0.005 =0.0015 =-0.0003 =0.0007 novelty<0.8947
    centrality<0.0428 passageRank<1.0 =-0.0004 =0.0043 =-0.0009 =-0.0001 cue<0.4 coverage<0.5698
    =0.0 passageCoverage<0.9491 =0.0 =-0.0009 opensWithSubject<1.0 =0.0 passageCoverage<0.7642
    coverage<0.4045 =-0.0001 place<0.2222 cue<1.0 =-0.0019 =0.0027 =0.0038 passageScore<0.8903
    symbols<1.0 neighbours<0.1911 definition<0.2 =-0.0009 =0.002 =0.0043 =-0.0023
    titleSimilarity<0.2 =-0.001 =0.002 centrality<0.1143 weightedCentrality<0.0964
    centrality<0.0924 weightedCentrality<0.0626 =-0.0 symbols<0.25 =0.0023 titleSimilarity<0.0833
    =0.0008 =-0.0016 =-0.0005 passageCoverage<0.6245 novelty<0.875 =0.0021 =0.0065 newSymbols<1.0
    passageScore<0.8903 =0.0027 =0.0 =-0.0011 aim<1.0 =-0.0004 passageScore<0.9303
    centrality<0.1395 =0.0049 =0.0008 =-0.002 phrase<0.3333 =0.0001 entities<1.0
    relativeBM25<0.7203 =-0.0008 novelty<0.7272 =-0.0001 =-0.0045 novelty<0.875
    relativeBM25<0.9414 numbers<1.0 =-0.0003 =-0.0014 numbers<1.0 symbols<0.5 =0.0004 =-0.0021
    =0.0014 numbers<1.0 weightedCentrality<0.0626 =-0.0003 isOnly<1.0 =0.0011 =0.0047
    relativeBM25<0.6222 =-0.0018 =0.0003 relativeBM25<0.9414 =0.0 passageScore<0.5106 =-0.003
    entities<1.0 =-0.0019 bm25<0.2275 isTopPassage<1.0 =0.0002 =0.0065 conclusion<1.0
    neighbours<0.7689 neighbours<0.1911 length<0.3365 isLast<1.0 bm25<0.3303 numbers<1.0 =0.0007
    =0.0052 =0.0004 =0.0042 =-0.001 coverage<0.5698 =-0.0041 =-0.0004 =0.0019 =0.0023 isOnly<1.0
    coverage<0.5698 =-0.0 =-0.0005 symbols<0.5 length<0.4447 passageScore<0.2303 =-0.0006
    phrase<0.5 relativeBM25<0.9414 =0.002 coverage<0.6937 passageScore<0.7856 =-0.0012 =0.0035
    =-0.0021 bm25<0.2707 =-0.0028 =0.0006 passageRank<0.5 =-0.0003 =-0.0045 finding<1.0 =-0.0005
    length<0.1133 =-0.0017 =0.0026 passageRank<0.25 coverageWithTitle<0.5192 =-0.0001
    neighbours<0.5 isOnly<1.0 =-0.0017 length<0.1484 passageScore<0.8184 =0.001 length<-0.1744
    cue<1.0 =-0.004 =0.001 opensWithSubject<1.0 =-0.002 =0.0033 bm25<0.3303 =-0.0004 isLong<0.2
    novelty<0.8333 =-0.0008 =-0.0051 =0.001 bm25<0.2275 =-0.002 =0.001 =0.0001 coverage<0.5698
    phrase<0.5 isOnly<1.0 =0.0001 passageCoverage<0.3805 =-0.0002 =0.0014 =-0.0015
    titleSimilarity<0.5 phrase<0.3333 passageCoverage<0.673 passageScore<0.3635 =-0.0025 =0.0022
    isShort<0.25 yesNoConclusion<1.0 =-0.0014 =0.0022 =-0.006 passageCoverage<0.7043 =-0.0014
    =0.0003 passageScore<0.7856 =-0.0024 length<-0.0409 =-0.0 =0.0033 weightedCentrality<0.0964
    coverage<0.5698 phrase<0.5 =0.0 =-0.0017 novelty<0.9167 =-0.0002 =-0.0013 novelty<0.9091
    =0.0001 entities<1.0 =-0.0041 titleSimilarity<0.2 phrase<0.3333 relativeBM25<0.4399 =0.0039
    passageCoverage<0.8926 relativeBM25<0.8229 =0.0021 =-0.0019 relativeBM25<0.8229 =-0.0051
    =0.0022 =0.0035 passageCoverage<0.7642 =0.0069 =0.0008 centrality<0.0451
    weightedCentrality<0.0162 relativeBM25<0.9414 =-0.0001 length<0.0392 =-0.0015 =0.0042
    passageScore<0.6544 =0.0 passageCoverage<0.6047 passageRank<1.0 =-0.0007 =0.0038
    passageScore<0.9303 passageRank<0.1666 =-0.0007 titleSimilarity<0.3333 =0.0057 =-0.0007
    coverage<0.8756 =0.0023 =-0.0012 passageScore<0.8903 =0.0 titleSimilarity<0.2 =-0.0006
    =0.0008 coverageWithTitle<0.5192 weightedCentrality<0.1351 weightedCentrality<0.0111 =-0.0002
    centrality<0.0515 passageRank<0.3333 =0.0001 weightedCentrality<0.0459 centrality<0.0225
    =0.0038 =0.0008 =0.0059 =-0.0 relativeBM25<0.6222 neighbours<0.3967 =-0.0014 =0.0038
    isOnly<1.0 =0.0006 =0.0059 coverage<0.1331 titleIsSubject<1.0 finding<1.0 =0.0024 =-0.0014
    =-0.0023 =-0.0003 bm25<0.4165 weightedCentrality<0.1351 centrality<0.1395 =0.0001 =-0.0007
    centrality<0.266 relativeBM25<0.6222 passageCoverage<0.5578 =-0.0006 =0.0054 =0.0008
    length<0.0392 bm25<0.3303 =-0.0021 =0.0042 =-0.0044 relativeBM25<0.8229 passageScore<0.8184
    cue<0.2 =-0.0022 =0.0027 weightedCentrality<0.0179 =0.0009 =-0.0045 passageCoverage<0.8268
    =-0.0026 =0.0 centrality<0.077 weightedCentrality<0.0532 =-0.0 titleSimilarity<0.3333 =0.0016
    =-0.0005 passageScore<0.7552 phrase<0.3333 weightedCentrality<0.0964 =-0.0
    passageCoverage<0.3805 =-0.0018 centrality<0.266 passageScore<0.5106 neighbours<0.5
    isFirst<1.0 =0.0001 relativeBM25<0.5276 =0.0003 =0.0054 =0.0082 =0.0011 =-0.0014
    passageScore<0.5817 =-0.0022 =0.0003 =-0.0006 relativeBM25<0.9414 bm25<0.4165 isLong<0.45
    weightedCentrality<0.0099 =-0.0002 passageCoverage<0.7936 =0.0 novelty<0.9167 bm25<0.2707
    =0.0019 =0.0005 relativeBM25<0.5276 =0.0003 coverage<0.8756 =-0.0032 =0.0005 =-0.0008
    =-0.0009 passageRank<0.5 passageCoverage<0.5366 =-0.0028 =-0.0 novelty<0.9091 =0.0007
    opensWithSubject<1.0 =0.0006 =0.0043 bm25<0.2707 coverageWithTitle<0.7326 phrase<0.5 =0.0
    =-0.0017 =0.0014 weightedCentrality<0.0067 symbols<0.5 =-0.0012 =0.0035 passageScore<0.9728
    entities<1.0 neighbours<0.2665 passageScore<0.5817 =-0.0013 =-0.0053 passageRank<0.3333
    =-0.0019 =0.0031 weightedCentrality<0.0214 =-0.0033 =0.0001 phrase<0.1666 =-0.0025
    weightedCentrality<0.0288 =0.0039 =-0.0003 titleSimilarity<0.0833 novelty<0.7272
    conclusion<1.0 aim<1.0 =0.0006 =-0.0028 =0.0035 centrality<0.1395 =0.0001
    coverageWithTitle<0.1461 =0.0002 aim<1.0 =-0.0011 =0.0019 novelty<0.875 isTopPassage<1.0
    definition<0.2 length<0.077 =-0.0006 =-0.0023 =-0.0042 =0.0003 centrality<0.1395 =-0.0001
    passageCoverage<0.7936 =0.004 =-0.0003 bm25<0.4165 coverageWithTitle<0.9083 phrase<0.5
    =0.0001 bm25<0.3303 =-0.0017 =-0.0 numbers<1.0 passageScore<0.8903 =0.0049 =0.0013
    novelty<0.8 =0.0036 weightedCentrality<0.0057 =0.0027 =-0.0014 phrase<0.1666
    weightedCentrality<0.0088 =0.0007 weightedCentrality<0.0459 passageScore<0.8903 =-0.001
    =-0.0069 =-0.0017 coverageWithTitle<0.9083 =-0.0007 =0.0011 neighbours<0.3083 =-0.0001
    passageCoverage<0.4492 =-0.0007 centrality<0.0451 titleSimilarity<0.0833
    weightedCentrality<0.0162 centrality<0.0225 =0.0016 =-0.001 =0.0031 bm25<0.2707 =-0.0012
    =0.0017 weightedCentrality<0.0358 neighbours<0.5925 =-0.0004 =-0.0024 coverage<0.5698
    centrality<0.266 titleSimilarity<0.2 weightedCentrality<0.1351 =0.0015 =0.005 =0.0001
    =-0.0027 =-0.0001 weightedCentrality<0.1351 relativeBM25<0.6222 =-0.0 entities<1.0
    weightedCentrality<0.0459 =-0.0002 relativeBM25<0.8229 bm25<0.2707 =-0.003 =0.0007 =-0.0046
    definition<0.2 =-0.0 weightedCentrality<0.0067 =0.0024 phrase<0.1666 neighbours<0.5 =-0.0018
    =-0.0045 coverageWithTitle<0.9083 =-0.0029 =0.002 isLong<0.075 =0.0009 coverage<0.8756
    =-0.0037 =0.0014 centrality<0.266 centrality<0.0648 weightedCentrality<0.0261 =-0.0
    passageCoverage<0.673 =0.0004 symbols<0.25 neighbours<0.2665 =0.0016 =0.0047 coverage<0.8756
    titleSimilarity<0.0833 =0.002 =-0.0002 =-0.0013 =-0.0001 relativeBM25<0.2324 =-0.0
    coverage<0.6937 passageCoverage<0.5145 =-0.0008 =-0.0042 symbols<0.5 symbols<0.25 =0.0004
    =-0.0045 =0.0012 weightedCentrality<0.1351 centrality<0.0924 weightedCentrality<0.0532 =-0.0
    symbols<0.5 relativeBM25<0.7203 phrase<0.5 passageCoverage<0.3284 =-0.0013 centrality<0.0861
    =0.0039 =0.0005 =-0.0016 length<0.0 =0.0016 =-0.0008 =0.0003 relativeBM25<0.1763 =0.0002
    =-0.0006 passageCoverage<1.0 neighbours<0.3083 =0.0008 =0.0028 numbers<1.0 =0.0011 =-0.0023
    weightedCentrality<0.1351 =0.0 passageCoverage<0.3805 =-0.0022 bm25<0.2707 newSymbols<1.0
    passageCoverage<0.7936 relativeBM25<0.8229 =-0.0013 =0.0035 =0.0048 =0.0041
    passageCoverage<0.5578 =-0.0039 passageCoverage<0.6488 passageRank<0.25 =-0.0005 =0.0052
    numbers<1.0 definition<0.2 =0.0003 =0.0035 passageCoverage<1.0 coverage<0.6937 =-0.002
    =0.0023 =-0.0026 passageScore<0.9303 symbols<0.25 isFirst<1.0 place<1.0 =-0.0 =0.0008
    phrase<0.1666 relativeBM25<0.8229 =0.0007 =-0.0017 =0.0017 =-0.0 titleSimilarity<0.5
    method<1.0 =-0.0003 isFirst<1.0 =-0.0023 =0.003 length<-0.0834 =-0.0012 relativeBM25<0.5276
    =-0.0012 phrase<0.1666 =0.004 novelty<0.8 =0.0035 =-0.001 coverageWithTitle<0.9083
    phrase<0.3333 weightedCentrality<0.0214 =-0.0001 =0.0003 passageCoverage<0.7936 =-0.0011
    bm25<0.2707 =0.0037 passageCoverage<0.8926 =0.0012 =-0.001 phrase<0.1666 numbers<1.0
    opensWithSubject<1.0 passageRank<0.25 =-0.0043 passageScore<0.9303 =0.0032 =-0.001 =0.002
    bm25<0.1306 =0.0031 =-0.0021 novelty<0.8571 =0.0008 =0.0033 centrality<0.2005
    opensDefinition<1.0 =-0.0 =0.0017 neighbours<0.7689 coverageWithTitle<0.5192
    relativeBM25<0.8229 =-0.0004 =0.0033 phrase<0.3333 centrality<0.266 passageCoverage<1.0
    bm25<0.3303 =-0.0028 =0.0024 =-0.0042 passageCoverage<0.7642 =-0.0077 =-0.0023
    relativeBM25<0.8229 =-0.0026 passageCoverage<1.0 =0.0022 length<-0.2231 =-0.0034 =0.0002
    =0.0028 relativeBM25<0.7203 =0.0 passageCoverage<0.5366 symbols<0.5 =-0.0023
    passageScore<0.8903 =-0.001 =0.002 bm25<0.2275 length<0.2776 =0.0042 =-0.0002
    titleSimilarity<0.5 length<-0.5798 =-0.0013 passageCoverage<0.5578 =0.0027 length<-0.0834
    =0.0002 =-0.0006 passageScore<0.8184 coverageWithTitle<0.7326 =-0.0037 =0.0012 length<-0.0409
    =0.0003 =0.0033 centrality<0.1395 weightedCentrality<0.0761 centrality<0.0734 =0.0001
    bm25<0.1906 =-0.0001 =-0.0015 centrality<0.0811 =0.0028 neighbours<0.5 novelty<0.9444
    =-0.0001 passageScore<0.6544 =0.005 =0.0 =0.0018 titleSimilarity<0.5 relativeBM25<0.1763
    =0.0001 novelty<0.8 =-0.0002 length<-0.5108 =0.0014 =-0.0017 novelty<0.875 =-0.0004 =0.0046
    titleSimilarity<0.0833 passageScore<0.8903 coverageWithTitle<0.7326 relativeBM25<0.9414
    =0.0001 =-0.0014 =0.0008 yesNoConclusion<1.0 aim<1.0 background<1.0 =-0.0002 =-0.0015
    place<0.1111 =-0.005 =-0.0009 passageScore<1.0 =-0.0009 coverageWithTitle<0.0724 =0.0002
    bm25<0.3303 =0.006 =0.0013 relativeBM25<0.7203 =-0.0002 passageScore<0.8537 =-0.0028 =-0.0001
    centrality<0.2005 passageScore<0.3999 =-0.0001 =0.0001 neighbours<0.0463 novelty<0.8333
    bm25<0.3303 passageRank<0.1666 =0.0014 =-0.0016 novelty<0.7272 =0.0002 passageRank<0.3333
    =0.0067 =0.002 passageScore<0.7216 =0.0004 novelty<0.9375 =-0.004 =0.0006 passageScore<0.8184
    =-0.0004 passageRank<1.0 coverage<0.4045 =-0.0009 =-0.004 =0.0 opensDefinition<1.0
    coverage<0.8756 =0.0 phrase<0.3333 centrality<0.266 passageRank<0.25 cue<0.4 =-0.006 =-0.0016
    centrality<0.1143 titleSimilarity<0.5 centrality<0.0144 novelty<0.9375 =-0.0027 =0.0009
    passageScore<0.8903 =-0.0003 =-0.0049 =0.0016 =0.0008 =0.0045 novelty<0.8947
    centrality<0.0702 =0.0016 =-0.0005 =0.0031 =0.0017 weightedCentrality<0.0532 =-0.0
    passageScore<0.3293 =-0.0008 bm25<0.3303 centrality<0.1395 entities<1.0
    passageCoverage<0.5813 =-0.0024 symbols<0.25 =0.0044 =-0.0002 centrality<0.0601 =0.004
    weightedCentrality<0.0626 =0.0002 =0.0019 passageScore<0.7856 =0.0009 titleSimilarity<0.3333
    =-0.002 =0.003 passageCoverage<0.7043 =-0.0017 passageCoverage<1.0 =0.0009 =-0.0006
    titleSimilarity<0.0833 centrality<0.2005 weightedCentrality<0.0403 =-0.0001 centrality<0.0648
    passageRank<0.5 =0.0008 =0.0029 =0.0 =-0.0006 passageRank<1.0 relativeBM25<0.8229 =-0.0003
    symbols<0.75 titleSimilarity<0.5 =-0.0043 =-0.0008 =0.0004 passageCoverage<0.5813 =-0.0039
    centrality<0.0536 weightedCentrality<0.0288 =0.0008 =-0.002 isOnly<1.0 =0.0024 =-0.0011
    isOnly<1.0 bm25<0.1906 =-0.0 centrality<0.1765 weightedCentrality<0.0964 centrality<0.0428
    weightedCentrality<0.0403 =-0.0001 =0.004 weightedCentrality<0.0358 =-0.0022 =-0.0006 aim<1.0
    =0.0005 =0.0048 titleSimilarity<0.0833 =-0.002 =0.0023 passageRank<0.2 =-0.0004
    novelty<0.9091 passageCoverage<0.3805 =-0.0019 =0.0004 weightedCentrality<0.0214 =-0.0014
    =0.0023 symbols<1.0 opensDefinition<1.0 =0.0 length<0.1133 =0.0023 =-0.0007 novelty<0.8947
    neighbours<0.5925 newSymbols<1.0 coverage<0.4799 =-0.0004 =-0.0027 bm25<0.4165 bm25<0.3303
    passageScore<0.7216 =-0.0013 =0.0022 =-0.003 =0.0026 =0.0007 definition<0.2 =0.0001
    length<0.2776 =-0.0038 length<0.6523 =0.0015 =-0.0024 centrality<0.077
    weightedCentrality<0.0626 novelty<0.8 numbers<1.0 =-0.0001 centrality<0.0624
    passageScore<0.3293 =-0.0003 =0.0042 =-0.0002 =-0.0 length<0.6523 titleSimilarity<0.5
    novelty<0.9091 passageScore<0.3999 =-0.0021 bm25<0.2275 =0.0051 =0.0017 =0.0045 =-0.0008
    =-0.0023 passageScore<0.6899 phrase<0.3333 =0.0002 =-0.0013 =-0.0005 passageScore<0.7552
    coverage<0.6937 =0.0001 length<0.392 =0.0017 =-0.0006 passageRank<0.3333
    passageCoverage<0.5813 coverageWithTitle<0.5192 =-0.0011 =-0.0059 passageCoverage<0.9491
    titleSimilarity<0.0833 =-0.0003 =0.0038 coverageWithTitle<0.1847 =-0.0001 novelty<0.9167
    =-0.0009 =-0.0037 method<1.0 =0.0001 isFirst<1.0 coverage<0.0574 =-0.0003 =-0.0037 =0.0017
    coverageWithTitle<0.5192 coverage<0.4799 =-0.0 =0.0008 passageRank<0.25 relativeBM25<0.2942
    =-0.0025 length<-1.0217 =-0.0041 novelty<0.8947 coverage<0.6937 place<0.5 =-0.0031 =-0.0009
    coverageWithTitle<0.9083 =0.0008 =-0.0011 =0.0002 coverage<0.3353 newSymbols<1.0
    length<-0.5108 =-0.0018 =0.0009 =0.0038 novelty<0.7272 =0.0006 =-0.0004 yesNoConclusion<1.0
    symbols<1.0 =0.0 coverageWithTitle<0.6089 =0.0 passageRank<0.2 passageCoverage<0.7642
    =-0.0009 =-0.0043 passageScore<0.5467 =-0.0032 =-0.0002 isTopPassage<1.0
    passageCoverage<0.7642 phrase<0.3333 =-0.0001 =-0.0045 relativeBM25<0.2324 =-0.0002
    passageScore<0.7856 =0.005 =0.0008 novelty<0.9444 coverageWithTitle<0.7326 =0.0063 =0.001
    =0.0005 length<0.3365 =0.0001 coverageWithTitle<0.9083 coverage<0.5698 neighbours<0.7689
    =-0.0 =-0.0021 neighbours<0.5925 phrase<0.5 =-0.0021 length<0.4447 =-0.0023 =0.0009
    passageScore<0.7552 =0.0036 =-0.0009 novelty<0.875 novelty<0.8571 =0.0003 =-0.0041 phrase<0.5
    opensWithSubject<1.0 length<0.4447 =0.0022 =-0.0015 =0.0027 =0.0038 bm25<0.1906 =0.0
    passageScore<0.2947 passageRank<0.25 =-0.0007 =-0.0025 centrality<0.077 symbols<0.25
    isLong<0.075 cue<0.2 =0.0015 passageScore<0.8903 passageCoverage<0.6488 =-0.0009 =0.0031
    =-0.002 =-0.0022 passageRank<1.0 bm25<0.4165 =-0.0005 isOnly<1.0 =-0.0047 centrality<0.0578
    =-0.0022 =0.0022 =0.0007 =-0.0004 length<0.5423 isOnly<1.0 =-0.0 centrality<0.1765
    length<-0.2231 passageScore<0.3293 =-0.0005 =0.0011 novelty<0.9091 =-0.0005 cue<0.4 =0.0
    centrality<0.0557 =-0.0004 =0.005 novelty<0.7272 length<-1.0217 =-0.0051 =0.0012
    novelty<0.8333 =0.0045 newSymbols<1.0 length<-0.0409 =0.0018 =-0.0039 =0.0046 =-0.0005
    coverage<0.8756 weightedCentrality<0.0123 =-0.0002 passageScore<0.2947 =-0.0001 =0.0003
    phrase<0.1666 weightedCentrality<0.0088 =0.0003 titleSimilarity<0.3333 neighbours<0.5925
    =-0.0027 symbols<0.5 =-0.0033 =-0.0075 length<0.077 =-0.0023 =0.0025 passageScore<0.8903
    neighbours<0.0725 =0.0025 =-0.0003 passageScore<0.9728 =-0.002 weightedCentrality<0.0532
    =0.0028 =-0.0001 titleSimilarity<0.0833 coverageWithTitle<0.385 =0.0 centrality<0.1765
    background<1.0 coverage<0.5698 =0.0011 passageRank<1.0 =0.0004 =-0.0006 bm25<0.4165 =-0.0017
    =0.0018 novelty<0.8571 =0.0005 =-0.0023 novelty<0.9286 =-0.0006 coverage<0.4799 =-0.0
    passageRank<0.5 isLong<0.075 =0.0056 =0.0012 titleSimilarity<0.3333 =-0.0016 =0.0019
    passageCoverage<0.8268 phrase<0.3333 =-0.0001 method<1.0 passageCoverage<0.7936 =-0.0012
    =0.0009 =0.002 passageCoverage<0.8926 yesNoConclusion<1.0 =0.0006 =0.0042 numbers<1.0
    weightedCentrality<0.1351 =0.0002 =0.0016 isOnly<1.0 relativeBM25<0.8229 bm25<0.4165 =-0.0002
    =-0.0037 =0.001 newSymbols<1.0 phrase<0.1666 =-0.0049 =-0.0012 =0.0025 definition<0.2
    coverageWithTitle<0.9083 =-0.0 phrase<0.1666 centrality<0.0316 finding<1.0 =0.0021 =-0.0013
    bm25<0.2707 =0.002 centrality<0.1395 =-0.0024 =0.0008 =0.0013 neighbours<0.5925
    centrality<0.0924 =0.0002 cue<1.0 coverageWithTitle<0.2304 =0.0009 =-0.0022 =0.0005
    bm25<0.1306 =0.0002 phrase<0.1666 =-0.0035 =0.0002 weightedCentrality<0.0964 bm25<0.4165
    =-0.0 titleSimilarity<0.5 novelty<0.8947 =-0.0004 weightedCentrality<0.0067 =-0.0
    neighbours<0.7689 =-0.0049 =0.0004 =0.002 novelty<0.9444 centrality<0.1143
    titleSimilarity<0.0833 =0.0021 =-0.0013 titleSimilarity<0.3333 =-0.0002 novelty<0.875 =0.0003
    =0.0034 passageRank<0.3333 newSymbols<1.0 =0.0024 =0.0079 =-0.0007 centrality<0.2005
    titleSimilarity<0.0833 =0.0001 =-0.0002 passageScore<0.7856 =0.0 coverageWithTitle<0.5192
    novelty<0.8333 =0.0026 coverage<0.2223 =-0.0003 =-0.0032 coverageWithTitle<0.7326
    centrality<0.266 =-0.0022 =-0.0065 length<-0.821 =0.0033 cue<0.2 isFirst<1.0 =-0.0029
    length<-0.0409 =0.0029 =-0.0018 length<0.1133 =-0.0037 =-0.0002 passageScore<0.9303
    titleSimilarity<0.0833 weightedCentrality<0.0288 =-0.0001 passageScore<0.2947 =-0.0003
    place<1.0 place<0.0769 =0.0013 =0.0002 phrase<0.3333 =0.002 =0.0001 novelty<0.8571 =-0.0014
    weightedCentrality<0.1351 =-0.0002 =0.0044 yesNoConclusion<1.0 titleSimilarity<0.3333
    =-0.0005 weightedCentrality<0.0077 =0.0023 =0.0001 isTopPassage<1.0 =-0.0019 =0.0022
    passageCoverage<0.7043 neighbours<0.5 coverageWithTitle<0.5192 =0.0 passageCoverage<0.5578
    =-0.002 neighbours<0.0463 =0.0002 =-0.0015 =-0.0007 neighbours<0.3083 =-0.0 method<1.0
    coverageWithTitle<0.9083 coverage<0.2223 centrality<0.0144 =0.0023 neighbours<0.5 =0.0006
    =-0.0008 coverage<0.5698 centrality<0.0861 =0.0031 =0.0005 =0.0006 =-0.0003 =-0.0018
    passageCoverage<0.8268 coverageWithTitle<0.5192 =-0.0 length<-1.0217 =-0.0038 coverage<0.6937
    coverageWithTitle<0.7326 =-0.0008 =-0.0038 =0.0001 passageScore<0.9303
    coverageWithTitle<0.1847 =-0.0001 passageRank<0.25 passageCoverage<0.9491 =0.0015
    symbols<0.75 opensWithSubject<1.0 =-0.0015 =0.0011 =-0.0036 bm25<0.2707 =0.0033 =0.0013
    length<-0.734 =-0.0015 =-0.0 opensDefinition<1.0 weightedCentrality<0.0123 =-0.0001
    neighbours<0.3967 coverage<0.3353 =0.0002 neighbours<0.0463 isShort<0.25 =0.0001 =-0.0017
    coverage<0.5698 =-0.0004 =-0.0017 definition<0.2 method<1.0 passageRank<0.1666 =-0.0002
    =0.0008 passageRank<1.0 coverageWithTitle<0.385 =-0.0014 =0.0025 =-0.0038 relativeBM25<0.7203
    =0.0004 =-0.0023 =0.0017 definition<0.2 weightedCentrality<0.0761 =-0.0 passageScore<0.3293
    =-0.0007 bm25<0.2707 isOnly<1.0 =0.0009 passageCoverage<0.5145 =0.0042 =0.001 =0.0003
    relativeBM25<0.6222 =0.0002 phrase<0.5 weightedCentrality<0.0057 =0.0013
    passageCoverage<0.7936 opensWithSubject<1.0 =-0.0033 =0.0007 =-0.0041 passageCoverage<0.7043
    =-0.0046 passageScore<0.8537 =0.0034 =-0.0006 cue<0.4 =0.0 weightedCentrality<0.0532 =-0.0001
    novelty<0.8947 passageScore<0.5817 phrase<0.3333 length<0.1133 neighbours<0.0725 =0.0033
    =-0.0013 =-0.0018 =-0.0035 passageScore<0.8903 neighbours<0.1911 =0.0009 =0.0033 =-0.0002
    passageScore<0.6183 relativeBM25<0.5276 =0.0012 =0.0066 passageRank<0.2 =-0.0016
    passageRank<1.0 =0.0032 =-0.0006 bm25<0.4165 weightedCentrality<0.0099 =-0.0002
    passageRank<0.3333 novelty<0.8947 =-0.0004 weightedCentrality<0.0626 =0.0 =0.0012
    length<0.5423 =0.0004 =-0.0007 relativeBM25<0.9414 symbols<0.5 neighbours<0.0725 =0.0004
    length<0.2469 length<-0.3857 =-0.0029 =0.0003 =-0.0057 passageRank<1.0 coverage<0.8756
    =0.0001 =-0.0035 =0.0008 =0.0002 weightedCentrality<0.0761 relativeBM25<0.6222 =0.0
    centrality<0.0734 novelty<0.8333 =0.0011 weightedCentrality<0.0532 =-0.001 =0.0004 isLast<1.0
    novelty<0.8 =-0.003 =-0.0007 =0.0007 centrality<0.0702 =0.0036 centrality<0.2005
    passageScore<0.2947 newSymbols<1.0 =-0.0018 =0.0026 =0.0005 passageScore<0.6899 isOnly<1.0
    =-0.0003 =0.0029 =-0.0011 passageCoverage<0.8571 phrase<0.5 isOnly<1.0 bm25<0.0627 =0.0
    =-0.0005 passageCoverage<0.5578 =-0.0002 length<0.1484 =0.002 coverage<0.5698 =0.0028 =-0.001
    passageCoverage<0.6488 coverage<0.5698 =-0.0011 opensWithSubject<1.0 =-0.002 =-0.0067
    =-0.0002 titleSimilarity<0.3333 =0.0 length<-0.0834 novelty<0.8 =0.0013 =-0.0028 =0.0022
    passageScore<0.9303 passageCoverage<0.8571 phrase<0.1666 =0.0001 passageCoverage<0.6245
    =-0.001 passageScore<0.5467 =-0.0018 =0.0005 phrase<0.1666 isOnly<1.0
    weightedCentrality<0.0319 isShort<0.25 =-0.0002 isLast<1.0 =0.0001 =0.0045 =0.0011
    passageScore<0.8537 weightedCentrality<0.0761 =0.0023 =-0.0023 cue<0.4 =-0.0066 =-0.0004
    =0.0013 =-0.0002 weightedCentrality<0.0761 =-0.0 length<-0.5798 weightedCentrality<0.0964
    =-0.0026 length<-0.6539 =0.0004 =-0.0025 passageScore<0.6544 numbers<1.0 =0.0002
    phrase<0.3333 =0.0025 =-0.0002 phrase<0.3333 length<-0.5108 =0.0037 neighbours<0.7689
    relativeBM25<0.5276 =0.0013 =-0.0012 relativeBM25<0.7203 =-0.0017 cue<0.4 =0.0042 =-0.0003
    =0.0006 titleSimilarity<0.0833 =0.0001 passageScore<1.0 passageScore<0.9303
    passageScore<0.8903 phrase<0.1666 passageRank<0.5 passageScore<0.7856 =-0.0001 =0.0019
    neighbours<0.3518 =-0.0004 =-0.0025 novelty<0.7272 =-0.0043 =-0.0014 length<-0.2744 =0.0
    length<0.1484 =0.0053 =0.0012 length<0.1133 =-0.004 =0.0001 length<-0.3285 =-0.0008 =0.0011
    bm25<0.3303 weightedCentrality<0.0626 =0.0 phrase<0.5 passageCoverage<0.2928 =-0.0013
    isFirst<1.0 isLast<1.0 =-0.0001 =0.0014 =0.0015 passageCoverage<0.673 =-0.0029 =0.0005
    phrase<0.3333 titleSimilarity<0.5 definition<0.2 cue<0.2 =-0.0012 =0.0015 numbers<1.0
    =-0.0008 weightedCentrality<0.0964 =-0.0023 =-0.0084 =0.0018 =0.0002 entities<1.0
    coverageWithTitle<0.6089 bm25<0.2707 relativeBM25<0.6222 =-0.0 passageCoverage<0.5145
    weightedCentrality<0.0626 =-0.0007 =-0.0037 novelty<0.875 =0.0017 =-0.0023 =0.0021
    passageCoverage<0.7936 newSymbols<1.0 passageCoverage<0.7043 =-0.0026 =-0.006 =-0.0002
    bm25<0.1587 =-0.0018 =0.0018 weightedCentrality<0.0319 =-0.0 centrality<0.0648 =0.0008
    =0.0001 centrality<0.2005 weightedCentrality<0.0099 =-0.0001 centrality<0.0515
    weightedCentrality<0.0459 coverage<0.6937 neighbours<0.0993 =-0.0 titleSimilarity<0.0833
    =0.0013 =-0.0002 symbols<0.5 =0.0008 =-0.003 titleSimilarity<0.0833 passageScore<0.2947
    =-0.0004 =0.004 =-0.0005 =-0.0 titleSimilarity<0.5 length<-0.0409 =-0.0001 novelty<0.9167
    =-0.0021 =-0.0002 =0.003 bm25<0.2707 =0.0 novelty<0.8571 =0.0 titleSimilarity<0.2
    newSymbols<1.0 passageScore<0.8903 symbols<0.75 opensWithSubject<1.0 =-0.0006
    centrality<0.0451 =0.0061 =0.0007 =-0.0013 relativeBM25<0.9414 =-0.0025 =-0.0002 symbols<0.75
    =-0.0037 =-0.0007 opensWithSubject<1.0 coverage<0.6937 =0.0015 =-0.002 symbols<0.5 =-0.0005
    =0.0029 weightedCentrality<0.0964 =-0.0 centrality<0.0861 =0.0039 passageScore<0.2947
    =-0.0016 passageScore<0.3999 centrality<0.1395 =0.0066 =0.0002 neighbours<0.7689
    newSymbols<1.0 =0.0004 numbers<1.0 passageCoverage<0.7642 =-0.0038 =-0.0004
    passageCoverage<0.5813 =0.0031 phrase<0.3333 =-0.0018 =0.002 passageCoverage<1.0
    coverage<0.4799 =-0.001 =0.004 =-0.0001 cue<0.4 =-0.0 bm25<0.2707 =-0.0 bm25<0.4165
    length<-0.1278 isOnly<1.0 =0.001 =0.0038 relativeBM25<0.8229 =0.0013 length<0.0 =0.0019
    =-0.001 titleSimilarity<0.5 titleSimilarity<0.0833 length<-0.5798 =-0.0015 symbols<0.5
    =0.0015 weightedCentrality<0.1351 weightedCentrality<0.0626 =-0.0016 =0.0023 =-0.0023
    =-0.0027 =0.0035 coverageWithTitle<0.9083 =-0.0 titleSimilarity<0.0833 passageRank<0.25
    symbols<0.75 neighbours<0.2273 =0.0013 =-0.0024 =-0.0033 bm25<0.0627 =0.0039
    neighbours<0.7689 neighbours<0.2665 isFirst<1.0 relativeBM25<0.9414 =0.0006 =0.004 =0.0004
    =-0.0009 symbols<0.25 =-0.0023 =0.0033 definition<0.2 =0.0001 isTopPassage<1.0 =-0.0054
    =0.0003 coverage<0.5698 weightedCentrality<0.0626 =-0.0 centrality<0.077 passageRank<0.1666
    =-0.0006 =0.0035 newSymbols<1.0 passageCoverage<0.5366 bm25<0.2275 novelty<0.7272 =0.0025
    =-0.0009 =-0.0025 centrality<0.1143 =0.0019 novelty<0.8 =0.002 =-0.001 numbers<1.0 =0.0
    passageCoverage<0.3805 =-0.0015 =0.0033 passageScore<0.3635 =-0.0031 =-0.0002 novelty<0.7272
    length<-0.821 =-0.0011 place<0.3333 bm25<0.4165 relativeBM25<0.8229 symbols<0.5 =-0.0012
    =0.0018 =-0.0026 =0.0013 bm25<0.2707 centrality<0.1143 passageScore<0.6899 =-0.0008 =0.0028
    =0.0048 bm25<0.3303 relativeBM25<0.8229 =0.001 =-0.0026 centrality<0.0861 =0.0034 =0.0007
    passageScore<0.6899 =0.0001 =-0.0002 weightedCentrality<0.0761 =0.0 novelty<0.8947
    passageScore<0.5817 passageCoverage<0.6047 passageScore<0.5106 =-0.0005 =0.0032 =-0.0026
    passageCoverage<0.9491 =0.001 =-0.0004 passageScore<0.9728 newSymbols<1.0 numbers<1.0 =0.002
    novelty<0.9167 =-0.0021 relativeBM25<0.6222 passageScore<0.474 =0.0013 =-0.0034 =0.0027
    =0.0035 relativeBM25<0.8229 =-0.0039 =0.0015 passageScore<0.9303 =0.0001 centrality<0.0225
    length<-0.2231 =-0.0008 neighbours<0.2665 =0.0005 coverageWithTitle<0.5192 =0.006 =0.001
    yesNoConclusion<1.0 neighbours<0.5925 opensDefinition<1.0 passageCoverage<0.5578
    relativeBM25<0.9414 weightedCentrality<0.0358 =0.0011 =-0.0028 =0.004 =-0.0005 =0.0038
    novelty<0.9167 =-0.0004 =-0.0029 passageScore<1.0 =-0.0021 =0.0022 passageCoverage<0.7936
    =-0.0001 neighbours<0.3083 phrase<0.3333 coverage<0.4799 =-0.0 centrality<0.0349 =0.0017
    =-0.0018 =0.0007 passageScore<0.9303 weightedCentrality<0.0237 centrality<0.0316 place<1.0
    =0.0004 =0.0047 neighbours<0.5925 =-0.0005 =-0.005 passageScore<0.6899 =0.0042
    passageRank<0.5 =0.0008 titleSimilarity<0.0833 =0.0049 =-0.001 =0.0002
    coverageWithTitle<0.9083 =-0.0 phrase<0.1666 definition<0.2 novelty<0.8333 =0.0024
    novelty<0.9375 novelty<0.9286 =-0.0002 =-0.0034 =0.0011 passageScore<0.9728 novelty<0.8571
    =0.0018 passageScore<0.8903 =-0.0019 =-0.0072 novelty<0.9286 =-0.0019 novelty<0.9444 =0.0052
    =-0.0002 novelty<0.875 centrality<0.0428 =0.0044 =0.0002 =0.0043 passageRank<0.1666
    coverageWithTitle<0.6089 =-0.0001 symbols<0.5 cue<0.2 =-0.0015 =0.0013 =-0.003
    weightedCentrality<0.0123 =-0.0002 centrality<0.0624 titleSimilarity<0.2
    weightedCentrality<0.0459 centrality<0.0404 passageScore<0.6183 =0.0 neighbours<0.0993 =0.001
    coverageWithTitle<0.7326 =0.0039 =-0.0001 weightedCentrality<0.0319 =-0.0004 =0.0009 =0.0024
    =-0.0005 =-0.0001 entities<1.0 weightedCentrality<0.0459 =-0.0001 novelty<0.7272
    passageScore<0.6183 =-0.0006 =0.0022 =-0.0009 weightedCentrality<0.1351 centrality<0.1395
    phrase<0.5 weightedCentrality<0.0532 =0.0 bm25<0.3303 =0.0009 =-0.0004 =-0.0005 bm25<0.1587
    =0.0001 symbols<0.5 =-0.0027 =-0.0003 novelty<0.9375 =0.0003 passageScore<0.7552 =0.0046
    =-0.0004 place<1.0 passageScore<0.6899 coverage<0.8756 =0.0 =0.0023 =-0.0002 coverage<0.8756
    neighbours<0.3083 =-0.0001 symbols<0.25 passageScore<0.474 =0.0002 conclusion<1.0 =0.0024
    =-0.0006 coverage<0.4045 passageScore<0.7216 =0.0001 passageRank<0.3333 =-0.0043
    coverage<0.2223 symbols<0.5 =0.0032 =-0.0008 =-0.0026 =0.001 =-0.0008 background<1.0
    relativeBM25<0.9414 coverage<0.5698 =0.0 length<-1.0217 =0.0036 =-0.0005 definition<0.2
    weightedCentrality<0.0196 =0.003 =0.0005 =-0.001 passageRank<1.0 coverageWithTitle<0.9083
    weightedCentrality<0.1351 =-0.0001 coverage<0.6937 =0.0047 =-0.0017 =-0.002 length<0.1133
    bm25<0.0627 =-0.0007 weightedCentrality<0.0626 =-0.0069 =-0.0016 =0.0002
    weightedCentrality<0.0099 =-0.0002 centrality<0.0428 passageCoverage<0.6245
    coverageWithTitle<0.5192 passageRank<1.0 =0.0001 =0.0043 =-0.0021 weightedCentrality<0.0237
    passageRank<0.5 coverage<0.4799 =0.0003 =-0.0035 centrality<0.0316 =0.0029 =-0.0004
    coverageWithTitle<0.7326 titleSimilarity<0.0833 =0.0043 =0.0006 passageScore<0.9303 =0.0026
    length<0.1133 =-0.0032 =0.0015 =0.0 weightedCentrality<0.0964 bm25<0.1906 =0.0
    centrality<0.1143 symbols<0.5 =0.0001 weightedCentrality<0.0015 =0.0018 =-0.0008 =-0.0018
    centrality<0.1012 =0.003 phrase<0.5 passageScore<0.3293 =-0.0016 length<0.4447
    passageScore<0.7552 =0.0019 length<-0.2231 =0.0019 phrase<0.3333 isTopPassage<1.0 =-0.0016
    =0.0011 =0.002 =-0.0007 =-0.0004 weightedCentrality<0.0964 coverage<0.5698
    coverageWithTitle<0.6089 =0.0 passageRank<0.25 =-0.0018 passageCoverage<0.7336 =0.0037
    =0.0011 weightedCentrality<0.0196 =0.0009 weightedCentrality<0.0358 =-0.0018 =-0.0003
    novelty<0.9091 novelty<0.8 =0.0008 passageCoverage<0.5366 =-0.002 symbols<1.0 aim<1.0
    coverageWithTitle<0.5192 =0.0024 =-0.0001 =0.0038 =-0.0019 =0.0016 weightedCentrality<0.0626
    =-0.0001 coverageWithTitle<0.0724 =0.0036 passageCoverage<0.5366 passageScore<0.6544 =-0.0002
    centrality<0.2005 centrality<0.077 =0.001 =-0.0045 =0.0011 passageCoverage<0.5813 =0.0021
    passageCoverage<0.9491 passageCoverage<0.8571 newSymbols<1.0 =0.0005 passageCoverage<0.7936
    =0.0003 novelty<0.8 =-0.0001 isOnly<1.0 =-0.0019 =-0.0083 =0.0021 =-0.0003 centrality<0.0924
    weightedCentrality<0.0964 =0.0 =0.0032 novelty<0.9444 cue<1.0 weightedCentrality<0.1351
    coverage<0.3353 =-0.0002 =-0.0013 passageRank<0.1666 =-0.0019 =0.0 opensWithSubject<1.0
    =-0.001 coverage<0.6937 passageRank<0.25 =0.0004 =0.0045 centrality<0.1143 =-0.0019 =0.0009
    weightedCentrality<0.0964 =0.0002 passageRank<0.3333 =0.0028 =-0.0001 passageCoverage<0.673
    phrase<0.5 =-0.0 passageCoverage<0.4914 =0.0001 =-0.0028 novelty<0.8 aim<1.0 =0.0009 =-0.002
    neighbours<0.7689 =-0.0 phrase<0.1666 weightedCentrality<0.0002 =0.0021
    weightedCentrality<0.0162 =-0.0038 passageRank<1.0 symbols<0.25 =0.0038
    weightedCentrality<0.0358 =0.0028 passageRank<0.5 =-0.0022 =0.0016 =-0.001 =0.0023
    place<0.3333 novelty<0.7272 length<-0.2744 passageCoverage<0.4721 =0.0003 =-0.0033
    symbols<0.5 length<-0.0409 =0.0007 =-0.0037 centrality<0.1395 =-0.0002 =0.0026
    centrality<0.2005 =-0.0 novelty<0.9167 passageCoverage<0.8571 =-0.0009 =-0.0031 =-0.0
    symbols<0.25 isOnly<1.0 =0.0001 length<0.4447 =0.001 =-0.0014 =-0.0 centrality<0.0404
    length<-1.0217 isLast<1.0 =0.0002 coverageWithTitle<0.0272 =0.0026 =-0.0009 =0.0002
    bm25<0.2707 =-0.0 symbols<0.25 centrality<0.0536 =0.0026 centrality<0.0601 =-0.0026 =0.0001
    conclusion<1.0 =-0.0006 opensUnresolved<1.0 relativeBM25<0.7203 length<0.1484 =-0.003 =0.0012
    centrality<0.0734 =-0.0004 =0.0024 =-0.0033 weightedCentrality<0.1351 =-0.0001 entities<1.0
    =-0.0014 bm25<0.4165 symbols<0.25 =-0.0004 bm25<0.2707 =0.0029 length<0.0 =0.0022 symbols<1.0
    =-0.0008 =0.0016 coverageWithTitle<0.9083 phrase<0.1666 =-0.0037 =-0.0003 length<-0.6539
    =0.0031 passageRank<0.5 symbols<0.25 =0.001 opensWithSubject<1.0 =-0.0001 =-0.0036 =0.0014
    coverageWithTitle<0.9083 phrase<0.5 centrality<0.2005 weightedCentrality<0.0964 =0.0
    centrality<0.0924 =0.0046 =0.0007 titleSimilarity<0.0833 relativeBM25<0.3629 =-0.0
    phrase<0.1666 =-0.0025 isOnly<1.0 =-0.0018 =0.0024 =0.0026 novelty<0.8571 coverage<0.6937
    =-0.0013 =0.0007 passageScore<0.3999 =0.0009 length<0.8416 =-0.0028 =0.0012 =0.0006
    passageScore<0.6899 =0.0001 phrase<0.3333 weightedCentrality<0.0761 coverage<0.8756 =-0.0001
    weightedCentrality<0.0088 =-0.0002 weightedCentrality<0.0459 passageScore<0.9303 =-0.001
    =-0.0073 =-0.0005 length<-1.0217 =-0.0055 =-0.0012 weightedCentrality<0.0761 coverage<0.6937
    phrase<0.5 =-0.0002 =-0.0031 opensWithSubject<1.0 symbols<0.25 =0.0014 =-0.0017 =0.0014
    =0.0006
    """
}
